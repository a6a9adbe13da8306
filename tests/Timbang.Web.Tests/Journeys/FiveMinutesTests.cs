using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Timbang.Web.Tests.Security;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>
/// The five minutes that matter, in a real browser on a real port: a request for what is not in any list becomes a decree,
/// two public lists and a filed receipt. Long for one class because it is one story.
/// </summary>
public sealed class FiveMinutesTests(Templates templates) : IAsyncLifetime
{
    private const string Information = "Hasil penilaian kinerja individual pegawai";
    private const string Dissent = "Rerata unit yang kecil pun menunjuk orangnya.";

    private TimbangHost host = null!;
    private Office office = null!;
    private Browser browser = null!;
    private string butir = "";
    private string sidang = "";
    private string place = "";
    private string keputusan = "";

    public async ValueTask InitializeAsync()
    {
        host = new TimbangHost(DatabaseKind.Sqlite, await templates.CopyAsync(DatabaseKind.Sqlite));
        host.UseKestrel(0);
        host.StartServer();
        office = await Office.OpenAsync(host);
        Anggota3 = await office.HireAsync(nameof(Anggota3), (Role.AnggotaTim, null));
        browser = await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_request_becomes_a_decree_two_lists_and_a_filed_receipt()
    {
        await KajiAsync();
        await IsiMatriksAsync();
        await UjiAsync();
        await AgendakanAsync();
        await PertimbangkanAsync();
        await TandaTanganiAsync();
        await SusunAsync();
        await SetujuiAsync();
        await TetapkanAsync();
        await TerimaAsync();

        var item = await host.WithDbAsync(db => db.Butir.SingleAsync());
        Assert.Equal((Stage.Diarsipkan, Klasifikasi.DikecualikanSebagian), (item.Stage, item.Outcome));
    }

    // Step 1. She comes in by the real door.
    private async Task KajiAsync()
    {
        var petugas = await browser.SitDownAsync(Site);
        await EnterAsync(petugas, office.Petugas);
        await petugas.GoAsync("/uji/buka");
        await petugas.TypeAsync(Typed.Request);
        await petugas.PressAsync("Buka berkas dan catat butir", "Berkas uji UK-2026/001 dibuka.");
        await petugas.TypeAsync(Typed.Item);
        await petugas.PressAsync("Catat butir", "Butir 1 tercatat");
        await petugas.PressAsync("Kirim hasil kajian", "Hasil kajian butir 1 terkirim.");
        butir = petugas.Path;
    }

    // Step 2, first half: stopped by the ground, he takes the milder option.
    private async Task IsiMatriksAsync()
    {
        var pelaksana = await ComeInAsync(office.PpidPelaksana);
        await pelaksana.GoAsync(butir + "/matriks");
        await pelaksana.TypeAsync("Input.Lines[0].Ground", "17.a");
        var beside = pelaksana.Page.Locator(".field", new() { Has = pelaksana.Page.Locator("#Input_Lines_0__Period") });
        await pelaksana.TypeAsync("Input.Lines[0].Period.Kind", "SampaiTanggal");
        await pelaksana.TypeAsync("Input.Lines[0].Period.Until", "31 Desember 2057");
        await pelaksana.PressAsync("Simpan matriks", "paling lama 30 tahun");
        await Expect(beside).ToContainTextAsync("Pasal 5 PP 61/2010");
        await pelaksana.TypeAsync("Input.Lines[0].Period.Kind", "Permanen");
        await pelaksana.PressAsync("Simpan matriks", "tidak boleh permanen");
        await Expect(beside).ToContainTextAsync("Pasal 20 ayat (1) UU 14/2008");

        await pelaksana.TypeAsync(Typed.Matriks);
        await pelaksana.PressAsync("Simpan matriks", "Matriks tersimpan dan lengkap.");
        await pelaksana.GoAsync(butir);
        await pelaksana.PressAsync("Inventariskan dan kirim ke PPID", "terkirim kepada PPID untuk diuji");
    }

    // Step 2, second half: from the desk on by keyboard alone.
    private async Task UjiAsync()
    {
        var ppid = await ComeInAsync(office.Ppid);
        await ppid.GoAsync("/meja");
        await ppid.EnterAsync(Information, "Uraian");
        await ppid.EnterAsync("Nyatakan", "Butir 1 sudah diuji.");
    }

    private async Task AgendakanAsync()
    {
        var ppid = await ComeInAsync(office.Ppid);
        await ppid.GoAsync("/sidang/jadwalkan");
        await ppid.TypeAsync(
        [
            new("Input.Title", "Sidang November"), new("Input.Date", "23 November 2026"), new("Input.Time", "09.00"), new("Input.Place", "Ruang rapat"),
        ]);
        await ppid.PressAsync("Jadwalkan sidang", "Periksa siapa yang dipanggil, lalu simpan.");
        await ppid.PressAsync("Jadwalkan sidang", "Sidang dijadwalkan.");
        await ppid.Page.GetByLabel(Information).CheckAsync();
        await ppid.PressAsync("Masukkan yang dicentang", "Dalam agenda: 1 butir");
        sidang = ppid.Path.Replace("/agenda", "", StringComparison.Ordinal);
    }

    // Step 3: three sit, a fourth recuses herself; scores are blind, the first of them given by keyboard alone.
    private async Task PertimbangkanAsync()
    {
        var ketua = await ComeInAsync(office.Ketua);
        await ketua.GoAsync(sidang);
        await ketua.PressAsync("Buka sidang sekarang", "Sidang dibuka.");
        Person[] members = [await ComeInAsync(office.Anggota1), await ComeInAsync(office.Anggota2), await ComeInAsync(Anggota3)];
        foreach (var (index, member) in members.Index())
        {
            await member.GoAsync(sidang);
            await member.PressAsync("Catat saya hadir", $"{index + 2} dari 4 hadir");
            await member.PressAsync("Lanjut ke butir 1", "Nilai tertutup Anda");
        }

        place = members[0].Path;
        await MundurAsync(members[2]);
        await NilaiAsync(ketua, members[0], members[1]);
        await SuarakanAsync(ketua, members[0], members[1]);
        await ketua.PressAsync("Tutup sidang", "Yang terjadi pada setiap butir");
        await ketua.PressAsync("Tutup sidang dan beri nomor", "01/BA/2026 menunggu tanda tangan");
    }

    private static async Task MundurAsync(Person member)
    {
        await member.UnfoldAsync("Mundur dari butir ini");
        await member.TypeAsync("Input.RecusalReason", "Saya menilai pegawai di unit itu.");
        await member.PressAsync("Catat saya mundur", "mundur dari butir ini: Saya menilai pegawai di unit itu.");
    }

    private async Task NilaiAsync(Person ketua, Person first, Person second)
    {
        await first.GoAsync(place);
        await first.KeyAsync("Dikecualikan sebagian", "Space");
        await first.KeyAsync("4", "Space");
        await first.EnterAsync("Kirim nilai tertutup", "Nilai Anda tidak dapat diubah");
        await ketua.GoAsync(place);
        foreach (var (member, choice) in new[] { (ketua, Choice.DikecualikanSebagian), (second, Choice.Terbuka) })
        {
            await member.TypeAsync([new("Input.Choice", choice.ToString()), new("Input.Confidence", "4")]);
            await member.PressAsync("Kirim nilai tertutup", "Nilai Anda tidak dapat diubah");
            await member.ReadsNotAsync("Nilai tertutup sebelum pembahasan");
        }

        await ketua.GoAsync(place);
        await ketua.PressAsync("Buka nilai dan mulai pembahasan", "Nilai tertutup sebelum pembahasan (3)");
    }

    private async Task SuarakanAsync(Person ketua, Person first, Person second)
    {
        (Person, Choice)[] votes = [(first, Choice.DikecualikanSebagian), (second, Choice.Terbuka), (ketua, Choice.DikecualikanSebagian)];
        foreach (var (index, (member, choice)) in votes.Index())
        {
            await member.GoAsync(place);
            await member.TypeAsync("Input.Choice", choice.ToString());
            await member.PressAsync("Beri suara", $"{index + 1} dari 3 suara masuk");
        }

        await ketua.PressAsync("Sahkan hasil butir", "Diputus dengan suara terbanyak, 2 dari 3 suara.");
        await second.GoAsync(place);
        await second.TypeAsync("Input.Dissent", Dissent);
        await second.PressAsync("Simpan pendapat berbeda", Dissent);
    }

    private async Task TandaTanganiAsync()
    {
        foreach (var (index, actor) in new[] { office.Ketua, office.Anggota1, office.Anggota2, Anggota3 }.Index())
        {
            var member = await ComeInAsync(actor);
            await member.GoAsync(sidang + "/tanda-tangan");
            await member.PressAsync("Tanda tangani berita acara", $"{index + 1} dari 4 sudah menandatangani");
        }

        var ppid = await ComeInAsync(office.Ppid);
        await ppid.GoAsync(sidang + "/berita-acara");
        await ppid.ReadsAsync("2 dikecualikan sebagian, 1 terbuka");
        await ppid.ReadsAsync("Saya menilai pegawai di unit itu.");
        await ppid.ReadsAsync(Dissent);
        await ppid.ReadsNotAsync("RANCANGAN");
    }

    // Step 4: the draft writes itself from the minutes; the columns of the open part are asked.
    private async Task SusunAsync()
    {
        var ppid = await ComeInAsync(office.Ppid);
        await ppid.GoAsync(sidang + "/hasil");
        await ppid.PressAsync("Susun keputusan", "Susun keputusan dari hasil sidang");
        await ppid.PressAsync("Susun rancangan keputusan", "Rancangan disusun.");
        keputusan = ppid.Path;
        await ppid.PressAsync("Perbaiki rancangan", "Perbaiki rancangan keputusan");
        await ppid.TypeAsync([new("Input.Items[0].Made", "Januari 2026, Muara Tenang"), new("Input.Items[0].Retention", "5 tahun")]);
        await ppid.PressAsync("Simpan rancangan", "Rancangan disimpan.");
        await ppid.PressAsync("Ajukan ke Atasan PPID", "Sesudah diajukan");
        await ppid.PressAsync("Ajukan ke Atasan PPID", "Rancangan diajukan.");
    }

    // The head reads and approves with a phone in the hand.
    private async Task SetujuiAsync()
    {
        var atasan = await ComeInAsync(office.Atasan, Screen.Phone);
        await atasan.GoAsync("/meja");
        await atasan.LeaveAsync(() => atasan.Page.Locator($"main a[href*='{keputusan}']").First.ClickAsync());
        await atasan.GoAsync(keputusan + "/setujui");
        await atasan.ReadsAsync("2 dikecualikan sebagian, 1 terbuka");
        await atasan.ReadsAsync(Dissent);
        await atasan.PressAsync("Setujui keputusan", "Keputusan disetujui.");
    }

    // The number, the effect and both lists come in the same moment.
    private async Task TetapkanAsync()
    {
        var reader = await browser.SitDownAsync(Site);
        string[] lists = ["/daftar-informasi-dikecualikan", "/daftar-informasi-publik"];
        foreach (var list in lists)
        {
            await reader.GoAsync(list);
            await reader.ReadsNotAsync(Information);
        }

        var ppid = await ComeInAsync(office.Ppid);
        await ppid.GoAsync(keputusan);
        await ppid.PressAsync("Tetapkan dan beri nomor", "Yang terjadi dalam satu langkah");
        await ppid.PressAsync("Tetapkan dan beri nomor", "Belum diterima");
        foreach (var list in lists)
        {
            await reader.GoAsync(list);
            await reader.ReadsAsync(Information);
        }
    }

    // Step 5: received, printed, filed.
    private async Task TerimaAsync()
    {
        var petugas = await ComeInAsync(office.Petugas);
        await petugas.GoAsync(keputusan);
        await petugas.PressAsync("Terima keputusan", "Permintaan PI-2026/0037 dapat dijawab berdasarkan SK");
        await petugas.PressAsync("Terima untuk unit ini", "TANDA TERIMA KEPUTUSAN");
        await petugas.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(petugas.Page.Locator("header.band")).Not.ToBeVisibleAsync();
        Assert.NotEmpty(await petugas.Page.PdfAsync());
        await petugas.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await petugas.PressAsync("Catat letak arsip", "Tempat softcopy");
        await petugas.TypeAsync(
        [
            new("Input.Softcopy", "Server arsip"), new("Input.Shelf", "3"), new("Input.Box", "12"), new("Input.Folder", "7"), new("Input.RetentionClass", "10 tahun"),
        ]);
        await petugas.PressAsync("Simpan letak arsip", "boks 12, folder 7");
        await petugas.GoAsync(butir);
        await petugas.ReadsAsync("Selesai Dikecualikan sebagian");
    }

    private Uri Site => host.ClientOptions.BaseAddress;

    private Actor Anggota3 { get; set; } = null!;

    private async Task EnterAsync(Person person, Actor actor)
    {
        var account = await host.WithDbAsync(db => db.Users.SingleAsync(a => a.Id == actor.PersonId));
        await host.GivePasswordAsync(account);
        await person.GoAsync("/masuk");
        await person.TypeAsync([new("Input.Login", account.UserName!), new("Input.Password", Entrance.Password)]);
        await person.PressAsync("Masuk ke Timbang", "Meja kerja");
    }

    // By the test's own door, where coming in is not the point.
    private async Task<Person> ComeInAsync(Actor actor, int width = Screen.Desk)
    {
        var person = await browser.SitDownAsync(Site, width);
        await person.GoAsync($"{TestDoor.Path}?id={actor.PersonId}");
        return person;
    }
}
