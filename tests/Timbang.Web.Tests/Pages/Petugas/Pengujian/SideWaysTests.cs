using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>The ways beside the straight one: sent back, withdrawn, extended; and the sheet and the draft of a matrix.</summary>
public sealed class SideWaysTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Butir_dikembalikan_dengan_alasan_dan_matriksnya_tetap(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var butir = await office.ButirAsync(Stage.Diinventaris);
        var (ppid, petugas) = (await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.Petugas)));
        var path = $"/butir/{butir.Id}/kembalikan";

        var silent = await ppid.SubmitAsync(await ppid.GetAsync(path), new() { ["Input.Reason"] = " " });
        var before = await ReadAsync(host, butir);
        var sent = await ppid.SubmitAsync(silent, new() { ["Input.Reason"] = "Sebut bagian yang ditutup." });
        var waiting = await petugas.GetAsync($"/butir/{butir.Id}");

        AssertBeside(silent, "Input_Reason", "Tulis apa yang harus diperbaiki.");
        Assert.Equal(Stage.Diinventaris, before.Stage);
        Assert.Contains("Butir 1 dikembalikan.", sent.Text);
        Assert.Contains("Dikembalikan oleh PPID Sebut bagian yang ditutup.", waiting.Text);
        Assert.Contains("Perbaiki uraian", waiting.Text);
        var after = await ReadAsync(host, butir);
        Assert.Equal((Stage.Dikembalikan, 1, "Sebut bagian yang ditutup."), (after.Stage, after.Matriks.Lines.Count, after.Reason));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Butir_ditarik_dengan_alasan_dan_tidak_ada_yang_dihapus(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var butir = await office.ButirAsync(Stage.Dikaji);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var path = $"/butir/{butir.Id}/tarik";

        var silent = await petugas.SubmitAsync(await petugas.GetAsync(path));
        var sent = await petugas.SubmitAsync(silent, new() { ["Input.Reason"] = "Bukan informasi unit ini." });
        var again = await petugas.GetAsync(path);

        AssertBeside(silent, "Input_Reason", "Tulis alasan menarik butir ini.");
        Assert.Contains("Butir 1 ditarik. Catatannya tetap tersimpan.", sent.Text);
        Assert.Contains("Ditarik oleh Petugas Bukan informasi unit ini.", sent.Text);
        Assert.Equal($"/butir/{butir.Id}", again.Path);
        Assert.Equal(Stage.Ditarik, (await ReadAsync(host, butir)).Stage);
        Assert.Contains("Tarik", await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == butir.Id).Select(r => r.Act).ToListAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Salah_tulis_pada_berkas_diperbaiki_dan_batasnya_mengikuti(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0073", Office.Today, Office.Today));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var path = $"/uji/{uji.Id}/perbaiki";

        var page = await petugas.GetAsync(path);
        var wrong = await petugas.SubmitAsync(page, new() { ["Input.Received"] = "20 November 2016" });
        var sent = await petugas.SubmitAsync(wrong, new() { ["Input.Number"] = "PI-2026/0037", ["Input.Received"] = "20 November 2026" });
        var again = await petugas.SubmitAsync(await petugas.GetAsync("/uji/buka"), Typed.Request);

        Assert.Contains("Tanggal diterima lebih dari 2 tahun lalu. Periksa tahunnya.", wrong.Text);
        Assert.Equal("20 November 2016", wrong.Form()["Input.Received"]);
        Assert.Contains("Data berkas diperbaiki.", sent.Text);
        Assert.Contains("PI-2026/0037", sent.Text);
        Assert.Contains("Petugas memperbaiki data berkas", sent.Text);
        Assert.Contains($"Nomor PI-2026/0037 juga dasar berkas {uji.Number}.", again.Text);
        var saved = await host.WithDbAsync(db => db.UjiKonsekuensi.Where(u => u.Id == uji.Id).Select(u => u.Trigger).SingleAsync());
        Assert.Equal(("PI-2026/0037", new DateOnly(2026, 11, 20)), (saved.Number, saved.Received));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Jawaban_diperpanjang_satu_kali_tujuh_hari_kerja_dengan_alasan(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today, Office.Today));
        var own = await office.UjiAsync();
        await office.ButirAsync(Stage.Dikaji, uji);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var path = $"/uji/{uji.Id}/perpanjang";

        var page = await petugas.GetAsync(path);
        var silent = await petugas.SubmitAsync(page);
        var sent = await petugas.SubmitAsync(silent, new() { ["Input.Reason"] = "Informasi belum selesai diuji." });
        var twice = await petugas.SubmitAsync(page, new() { ["Input.Reason"] = "Sekali lagi.", ["Input.Key"] = Guid.CreateVersion7().ToString(), ["Input.Version"] = "2" });

        Assert.Contains("Batas sekarang Senin, 7 Desember 2026 Menjadi Rabu, 16 Desember 2026", page.Text);
        AssertBeside(silent, "Input_Reason", "Tulis alasan perpanjangan: Pasal 22 ayat (8) UU 14/2008.");
        Assert.Contains("Batas jawaban diperpanjang 7 hari kerja.", sent.Text);
        Assert.Contains("Sampai kapan: Rabu, 16 Desember 2026", sent.Text);
        Assert.Contains("Perpanjangan hanya boleh satu kali: Pasal 22 ayat (8) UU 14/2008.", twice.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await petugas.GetAsync($"/uji/{own.Id}/perpanjang")).Status);
        Assert.Equal("Informasi belum selesai diuji.", (await host.WithDbAsync(db => db.UjiKonsekuensi.SingleAsync(u => u.Id == uji.Id))).Trigger.ExtensionReason);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Lembar_uji_dapat_dicetak_tanpa_lampiran_internal(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var items = await office.ConsiderAsync(new ItemSpec());
        var draft = await office.ButirAsync(Stage.Diinventaris);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var sheet = await petugas.GetAsync($"/butir/{items[0]}/lembar");
        var unsigned = await petugas.GetAsync($"/butir/{draft.Id}/lembar");
        var stranger = await (await office.SignInAsync(nameof(Office.PetugasLain))).GetAsync($"/butir/{items[0]}/lembar");

        Assert.Contains("PEMERINTAH KABUPATEN MUARA TENANG", sheet.Text);
        Assert.Contains("Pasal 17 huruf h angka 4 UU 14/2008", sheet.Text);
        Assert.Contains("Nilai seseorang dapat dipakai untuk menekan pegawai itu.", sheet.Text);
        Assert.Contains("sampai dengan 23 November 2028", sheet.Text);
        Assert.DoesNotContain("Lampiran rahasia", sheet.Html);
        Assert.DoesNotContain("RANCANGAN", sheet.Text.ToUpperInvariant());
        Assert.Contains("RANCANGAN", unsigned.Text.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_draft_fills_the_editor_of_its_writer_and_goes_when_the_matrix_is_saved(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var butir = await office.ButirAsync(Stage.Dikaji);
        var (pelaksana, ppid) = (await office.SignInAsync(nameof(Office.PpidPelaksana)), await office.SignInAsync(nameof(Office.Ppid)));
        var path = $"/butir/{butir.Id}/matriks";
        var drawn = await pelaksana.GetAsync(path);
        string[][] typed = [["Input.Lines[0].Id", Guid.CreateVersion7().ToString()], ["Input.Lines[0].IfOpened", "Kalimat yang belum disimpan."]];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/konsep")
        {
            Content = JsonContent.Create(new { form = path, text = System.Text.Json.JsonSerializer.Serialize(typed) }),
        };
        request.Headers.Add("RequestVerificationToken", drawn.Form()["__RequestVerificationToken"]);
        using var kept = await pelaksana.Http.SendAsync(request);

        var mine = await pelaksana.GetAsync(path + "?dari=konsep");
        var other = await ppid.GetAsync(path + "?dari=konsep");
        await pelaksana.SubmitAsync(mine, Typed.Matriks);

        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Contains("Ini konsep yang belum disimpan.", mine.Text);
        Assert.Equal("Kalimat yang belum disimpan.", mine.Form()["Input.Lines[0].IfOpened"]);
        Assert.DoesNotContain("Kalimat yang belum disimpan.", other.Html);
        Assert.Equal(0, await host.WithDbAsync(db => db.Konsep.CountAsync()));
        Assert.Single((await ReadAsync(host, butir)).Matriks.Lines);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task After_a_line_was_added_the_matrix_is_saved_and_not_drawn_again(DatabaseKind kind)
    {
        var (host, office) = await StartAsync(kind);
        var butir = await office.ButirAsync(Stage.Dikaji);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));

        var longer = await pelaksana.SubmitAsync(await pelaksana.GetAsync($"/butir/{butir.Id}/matriks"), Typed.Matriks, "change=add");
        var saved = await pelaksana.SubmitAsync(longer, Typed.Line(1, "catatan penilai"));

        Assert.Contains("Matriks tersimpan", saved.Text);
        Assert.Equal(2, (await ReadAsync(host, butir)).Matriks.Lines.Count);
    }

    private static void AssertBeside(Shown page, string field, string sentence)
    {
        Assert.Matches($"<span[^>]*id=\"{field}_salah\"[^>]*>{System.Text.RegularExpressions.Regex.Escape(WebUtility.HtmlEncode(sentence))}</span>", page.Html);
        Assert.Matches($"<textarea[^>]*aria-describedby=\"[^\"]*{field}_salah", page.Html);
    }

    private async Task<(TimbangHost Host, Office Office)> StartAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        return (host, await Office.OpenAsync(host));
    }

    private static Task<Butir> ReadAsync(TimbangHost host, Butir butir) => host.WithDbAsync(db => db.Butir.AsNoTracking().SingleAsync(b => b.Id == butir.Id));
}
