using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>SOP langkah 2: the inventory of the unit, what ends soon, and the test anew.</summary>
public sealed class InventoryTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly DateOnly NearTheEnd = new(2028, 10, 2);

    [Theory, ClassData<BothDatabases>]
    public async Task What_ends_soon_says_by_when_the_PPID_declares_it_and_when_it_opens(DatabaseKind kind)
    {
        var (host, office, _) = await DecidedAsync(kind);
        var early = await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync("/inventaris?tab=akan-berakhir");

        host.Time.Now = Law.At(NearTheEnd, 9);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var ending = await pelaksana.GetAsync("/inventaris?tab=akan-berakhir");
        var other = await (await office.SignInAsync(nameof(Office.PetugasLain))).GetAsync("/inventaris?tab=akan-berakhir");

        Assert.Contains("Tidak ada pengecualian yang berakhir atau perlu ditinjau dalam 60 hari kerja.", early.Text);
        Assert.Contains("1 pengecualian", ending.Text);
        Assert.Contains("Terbuka Jumat, 24 November", ending.Text);
        Assert.Contains("Pasal 10 ayat (1) PP 61/2010", ending.Text);
        Assert.Contains("Usulkan uji lagi", ending.Text);
        Assert.Contains("Tidak ada pengecualian yang berakhir atau perlu ditinjau dalam 60 hari kerja.", other.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Uji_lagi_membawa_uraian_dan_hari_pertama_dikecualikan(DatabaseKind kind)
    {
        var (host, office, items) = await DecidedAsync(kind);
        var entry = await host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync());
        host.Time.Now = Law.At(NearTheEnd, 9);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var path = $"/inventaris/{entry}/uji-lagi";
        var drawn = await pelaksana.GetAsync(path);

        var opened = await pelaksana.SubmitAsync(drawn);
        var double1 = await pelaksana.SubmitAsync(drawn);
        var second = await pelaksana.SubmitAsync(await pelaksana.GetAsync(path));
        var stranger = await (await office.SignInAsync(nameof(Office.PetugasLain))).GetAsync(path);

        Assert.Contains("Berkas uji UK-2028/001 dibuka.", opened.Text);
        Assert.Contains("Pertama kali dikecualikan Senin, 23 November 2026", opened.Text);
        Assert.Equal(opened.Path, double1.Path);
        Assert.Contains("Informasi ini sudah diuji lagi di sini.", second.Text);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        var retest = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id != items[0]));
        var first = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id == items[0]));
        Assert.Equal((first.Id, Office.Today, first.Uraian, Stage.Didaftar), (retest.OriginId, retest.FirstExcludedOn, retest.Uraian, retest.Stage));
        var trigger = (await host.WithDbAsync(db => db.UjiKonsekuensi.SingleAsync(u => u.Id == retest.UjiId))).Trigger;
        Assert.Equal((TriggerKind.AkanBerakhir, new DateOnly(2028, 11, 23)), (trigger.Kind, trigger.Limit!.Value));
        Assert.Contains("hari terakhir pengecualian yang diuji lagi", opened.Text);
        Assert.Contains("Lihat uji laginya", (await pelaksana.GetAsync("/inventaris?tab=akan-berakhir")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Daftar_informasi_yang_akan_berakhir_adalah_keluaran_SOP_sebagai_PDF(DatabaseKind kind)
    {
        const string Path = "/inventaris?tab=akan-berakhir&handler=Cetak";
        var (host, office, _) = await DecidedAsync(kind);
        host.Time.Now = Law.At(NearTheEnd, 9);
        var (pelaksana, other) = (await office.SignInAsync(nameof(Office.PpidPelaksana)), await office.SignInAsync(nameof(Office.PetugasLain)));

        using var answer = await pelaksana.Http.GetAsync(Path);
        using var elsewhere = await other.Http.GetAsync(Path);
        var wrongTab = await pelaksana.GetAsync("/inventaris?tab=dikecualikan&handler=Cetak");

        Assert.Equal(("application/pdf", $"daftar-akan-berakhir-{NearTheEnd:yyyy-MM-dd}.pdf"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        using PrintedPdf paper = new(await answer.Content.ReadAsByteArrayAsync());
        using PrintedPdf empty = new(await elsewhere.Content.ReadAsByteArrayAsync());
        var read = string.Join(' ', paper.RawText.Split((char[])['\n', '\f', ' '], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"KEADAAN {NearTheEnd.InWords().ToUpperInvariant()}", read, StringComparison.Ordinal);
        Assert.Contains("Bagian: Nilai dan catatan per orang", read, StringComparison.Ordinal);
        Assert.Contains("24 November 2028", read, StringComparison.Ordinal);
        Assert.Contains("dinyatakan terbuka", read, StringComparison.Ordinal);
        Assert.Contains("Halaman 1 dari 1", read, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Tidak ada pengecualian yang berakhir", empty.RawText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, wrongTab.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task PPID_memulai_uji_lagi_dari_catatan_pengecualian_dan_unit_yang_mengkajinya(DatabaseKind kind)
    {
        var (host, office, items) = await DecidedAsync(kind);
        var entry = await host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync());
        host.Time.Now = Law.At(NearTheEnd, 9);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var seen = await ppid.GetAsync($"/inventaris/{entry}");
        var opened = await ppid.SubmitAsync(await ppid.GetAsync($"/inventaris/{entry}/uji-lagi"));
        var study = await ppid.GetAsync(opened.Path + "/kaji");

        Assert.Contains("Usulkan uji lagi", seen.Text);
        Assert.Contains($"Giliran {office.Unit.Name} memeriksa uraiannya dan mengirim hasil kajian.", opened.Text);
        Assert.Equal(HttpStatusCode.NotFound, study.Status);
        var retest = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id != items[0]));
        Assert.Equal((Stage.Didaftar, items[0]), (retest.Stage, retest.OriginId));
        Assert.Equal("UjiLagi", await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == retest.Id).Select(r => r.Act).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_has_no_last_day_is_seen_by_the_day_of_its_review(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var review = Office.Today.AddDays(20);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec { Period = new(PeriodKind.SampaiPersetujuan, null, null, review) }));
        var soon = await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync("/inventaris?tab=akan-berakhir");

        host.Time.Now = Law.At(review.AddDays(1), 9);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var missed = await pelaksana.GetAsync("/inventaris?tab=akan-berakhir");
        var desk = await pelaksana.GetAsync("/meja");

        Assert.Contains("Ditinjau lagi", soon.Text);
        Assert.Contains("Peninjauan terlewat", missed.Text);
        Assert.Contains("Usulkan uji lagi", missed.Text);
        Assert.Contains("1 segera berakhir", desk.Text);
        Assert.Contains("Peninjauan terlewat", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Every_tab_can_be_downloaded_as_it_is_shown(DatabaseKind kind)
    {
        var (host, office, _) = await DecidedAsync(kind);
        await office.ButirAsync(Stage.Dikaji, uraian: Law.Uraian() with { Title = "@SUM(A1)" });
        host.Time.Now = Law.At(NearTheEnd, 9);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));

        var all = await FileListTests.DownloadAsync(pelaksana, "/inventaris?handler=Unduh");
        var going = await FileListTests.DownloadAsync(pelaksana, "/inventaris?tab=proses&cari=sum&handler=Unduh");
        var excluded = await FileListTests.DownloadAsync(pelaksana, "/inventaris?tab=dikecualikan&handler=Unduh");
        var ending = await FileListTests.DownloadAsync(pelaksana, "/inventaris?tab=akan-berakhir&handler=Unduh");

        Assert.Equal("Butir,Berkas,Unit,Tahap,Usul atau hasil,Alasan,Jangka waktu,Keputusan", all[0]);
        Assert.Equal(3, all.Count);
        Assert.Equal("'@SUM(A1),UK-2026/002,BKPSDM,Matriks diisi,,,,", Assert.Single(going.Skip(1)));
        Assert.Equal("Informasi,Bagian,Unit,Alasan,Keputusan,Sejak,Hari terakhir,Batas PPID menyatakan terbuka,Ditinjau lagi,Peristiwanya ditanyakan lagi,Yang menanyakan,Keadaan", excluded[0]);
        Assert.StartsWith("Nilai kinerja,Nilai dan catatan per orang,BKPSDM,Pasal 17 huruf h angka 4,000.8.3.3/1/BKPSDM,2026-11-23,2028-11-23,", Assert.Single(excluded.Skip(1)));
        Assert.Equal(excluded, ending);
    }

    private async Task<(TimbangHost Host, Office Office, IReadOnlyList<Guid> Items)> DecidedAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec("Nilai kinerja"));
        await office.DetermineAsync(host, items);
        return (host, office, items);
    }
}
