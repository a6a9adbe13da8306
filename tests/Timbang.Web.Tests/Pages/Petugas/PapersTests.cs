using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas;

/// <summary>
/// What was signed or issued is printed the same for ever: "Changes after that need a new sitting." Whatever the office
/// renames, settles or corrects afterwards, minutes, sheets, decree and receipt say what they said.
/// </summary>
public sealed class PapersTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string NewWording =
        """
        {
          "version": "Ubahan",
          "alasan": [{ "code": "17.h.4", "title": "Judul yang baru", "text": "Bunyi yang baru.", "validFrom": "2026-11-01", "source": "contoh" }]
        }
        """;

    [Theory, ClassData<BothDatabases>]
    public async Task Minutes_sheets_decree_and_receipt_stay_as_they_were_signed(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (sidang, agenda) = await office.DoAsync((work, _) => CloseAsync(work));
        var decree = await office.DoAsync((work, db) => IssueAsync(work, db, agenda[0].ButirId));
        string[] papers =
        [
            $"/sidang/{sidang.Id}/berita-acara",
            $"/sidang/{sidang.Id}/hasil",
            $"/butir/{agenda[0].ButirId}/lembar",
            .. agenda.Select(a => $"/sidang/{sidang.Id}/agenda/{a.Id}/lembar"),
            $"/keputusan/{decree}/sk",
            $"/keputusan/{decree}/tanda-terima",
        ];
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var before = await PrintAsync(ppid, papers);
        Assert.Contains(before.Values, text => text.Contains("PEMERINTAH KABUPATEN MUARA TENANG", StringComparison.Ordinal));

        await office.DoAsync((work, db) => ChangeAllAsync(work, db, office, agenda[1].ButirId));

        var after = await PrintAsync(ppid, papers);
        Assert.All(papers, paper => Assert.Equal(before[paper], after[paper]));
        Assert.Contains("Judul yang dibetulkan", (await ppid.GetAsync($"/butir/{agenda[1].ButirId}")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_sheet_of_a_returned_item_is_kept_by_its_sitting_and_says_so(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (sidang, agenda) = await office.DoAsync((work, _) => CloseAsync(work));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var results = await petugas.GetAsync($"/sidang/{sidang.Id}/hasil");
        var sheet = await petugas.GetAsync($"/sidang/{sidang.Id}/agenda/{agenda[1].Id}/lembar");

        Assert.Contains($"/sidang/{sidang.Id}/agenda/{agenda[1].Id}/lembar", results.Html, StringComparison.Ordinal);
        Assert.Contains($"Berita Acara {sidang.Number}", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Hasil: dikembalikan kepada unit kerja. Tugas: Lengkapi matriksnya.", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("RANCANGAN", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lampiran rahasia", sheet.Html, StringComparison.Ordinal);
        var stranger = await office.SignInAsync(nameof(Office.PetugasLain));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/sidang/{sidang.Id}/agenda/{agenda[1].Id}/lembar")).Status);
    }

    // Two items: one is partly excluded, the other sent back with a task.
    private static async Task<(Sidang Sidang, IReadOnlyList<AgendaItem> Agenda)> CloseAsync(Casework work)
    {
        List<Butir> items = [];
        foreach (var spec in new[] { new ItemSpec(), new ItemSpec("Daftar gaji pegawai 2025") })
        {
            var butir = await work.DaftarkanAsync(await work.BukaAsync(), spec.Uraian());
            await work.KajiAsync(butir);
            await work.IsiMatriksAsync(butir, spec.Matriks(Office.Today), "Lampiran rahasia");
            await work.InventariskanAsync(butir);
            await work.UjiAsync(butir);
            items.Add(butir);
        }

        var sidang = await work.JadwalkanAsync();
        var agenda = await work.AgendakanAsync(sidang, items);
        await work.MulaiAsync(sidang);
        foreach (var (item, choice) in agenda.Zip([Choice.DikecualikanSebagian, Choice.Dikembalikan]))
        {
            await work.BukaNilaiAsync(sidang, item);
            await work.SuarakanAsync(sidang, item, _ => (choice, null));
            await work.PutuskanAsync(sidang, item);
        }

        await work.TutupAsync(sidang);
        await work.TandaTanganiAsync(sidang);
        return (sidang, agenda);
    }

    private static async Task<Guid> IssueAsync(Casework work, TimbangDb db, Guid butirId)
    {
        var keputusan = await work.SusunAsync(await db.Butir.SingleAsync(b => b.Id == butirId));
        await work.AjukanAsync(keputusan);
        await work.SetujuiAsync(keputusan);
        await work.TetapkanAsync(keputusan);
        await work.TerimaAsync(keputusan, keputusan.Items[0].UnitId);
        return keputusan.Id;
    }

    private static async Task<bool> ChangeAllAsync(Casework work, TimbangDb db, Office office, Guid returnedId)
    {
        var administrator = Given.Administrator(office.Badan.Id);
        var butir = await db.Butir.SingleAsync(b => b.Id == returnedId);
        butir.Perbaiki(butir.Uraian with { Title = "Judul yang dibetulkan", PublicTitle = "Judul umum yang dibetulkan", Holder = "Orang lain" }, office.Petugas);
        await db.SaveActAsync(butir, null, null);
        await work.KajiAsync(butir);
        await work.IsiMatriksAsync(butir, (new ItemSpec() with { IfOpened = "Akibat yang lain." }).Matriks(Office.Today));
        var unit = await db.UnitKerja.SingleAsync(u => u.Id == office.Unit.Id);
        unit.Ubah("Dinas Yang Baru", "BARU", administrator);
        await db.SaveActAsync(unit, null, null);
        var badan = await db.BadanPublik.SingleAsync();
        badan.UbahPengaturan(
            Office.Settings with
            {
                Letterhead = ["KOP YANG LAIN"],
                Seat = "Kota lain",
                CopyRecipients = ["Orang lain"],
                DeterminedBy = Role.AtasanPpid,
                OpensAt = new(23, 0),
                ClosesAt = new(23, 30),
            },
            administrator);
        await db.SaveActAsync(badan, null, null);
        var law = LawAddition.Tambahkan(KatalogHukum.Bawaan, 1, NewWording, administrator);
        db.Add(law);
        await db.SaveActAsync(law, null, null);
        return true;
    }

    private static async Task<Dictionary<string, string>> PrintAsync(Visitor visitor, IEnumerable<string> papers)
    {
        var printed = new Dictionary<string, string>();
        foreach (var paper in papers)
        {
            var shown = await visitor.GetAsync(paper);
            Assert.True(shown.Status == HttpStatusCode.OK, $"{paper}: {shown.Status}");
            var main = shown.Html.IndexOf("<main", StringComparison.Ordinal);
            printed[paper] = shown.Html[main..shown.Html.IndexOf("</main>", main, StringComparison.Ordinal)];
        }

        return printed;
    }
}
