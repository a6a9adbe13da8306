using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Data;

/// <summary>Two people fill the same long form: the second is told who changed what and when, sees both texts, chooses, and loses nothing.</summary>
public sealed class SecondEditorTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Mine = "Pagi ini saya menulis kalimat pertama.";
    private const string Theirs = "Pagi ini rekan menulis kalimat pertama.";
    private const string TheirsOnly = "Hanya rekan yang menulis ini.";

    [Theory, ClassData<BothDatabases>]
    public async Task Matriks(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Dikaji);
        var path = $"/butir/{butir.Id}/matriks";
        await room.ActAsync("PpidPelaksana", path, null, Typed.Matriks);

        var sent = await EditAsync(
            await room.AtAsync("PpidPelaksana"), await room.AtAsync("Ppid"), path, "Input.Lines[0].IfOpened", "Input.Ladder.WhyNotOpen", "Baris 1: Bila dibuka", room.Office.Ppid.Name + " mengisi matriks");

        Assert.Contains("Matriks tersimpan dan lengkap.", sent.Text);
        var saved = (await room.ButirAsync(butir)).Matriks;
        Assert.Equal((Mine, TheirsOnly), (saved.Lines[0].IfOpened, saved.Ladder.WhyNotOpen));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Baris_matriks_yang_hanya_ada_pada_satu_pihak(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Dikaji);
        var path = $"/butir/{butir.Id}/matriks";
        var (mine, theirs) = (await room.AtAsync("PpidPelaksana"), await room.AtAsync("Ppid"));
        await room.ActAsync("PpidPelaksana", path, null, Typed.Matriks);
        var drawn = await mine.GetAsync(path);
        var longer = await theirs.SubmitAsync(await theirs.GetAsync(path), action: "change=add");
        await theirs.SubmitAsync(longer, Typed.Line(1, "catatan penilai"));

        var conflict = await mine.SubmitAsync(drawn, new() { ["Input.Lines[0].IfOpened"] = Mine });
        var sent = await mine.SubmitAsync(conflict, new() { ["Ambil:Input.Lines[1]"] = "tersimpan" });

        Assert.Contains("(tidak ada)", conflict.Text);
        Assert.Contains("catatan penilai", conflict.Text);
        Assert.Contains("Matriks tersimpan", sent.Text);
        var saved = (await room.ButirAsync(butir)).Matriks;
        Assert.Equal([Typed.Matriks["Input.Lines[0].Part"], "catatan penilai"], saved.Lines.Select(l => l.Part));
        Assert.Equal(Mine, saved.Lines[0].IfOpened);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Uraian_butir(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Didaftar);

        await EditAsync(
            await room.AtAsync("Petugas"), await room.AtAsync("PpidPelaksana"), $"/butir/{butir.Id}/ubah", "Input.Summary", "Input.Reason", "Ringkasan isi", room.Office.PpidPelaksana.Name + " memperbaiki");

        var saved = (await room.ButirAsync(butir)).Uraian;
        Assert.Equal((Mine, TheirsOnly), (saved.Summary, saved.Reason));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Rancangan_keputusan(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.HireAsync("Ppid2", (Role.Ppid, null));
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var decree = await ppid.DraftAsync(await office.ConsiderAsync(new ItemSpec()));

        await EditAsync(ppid, await office.SignInAsync("Ppid2"), decree + "/perbaiki", "Input.About", "Input.Considerations", "Tentang", "Ppid2 memperbaiki");

        var saved = await host.WithDbAsync(db => db.Keputusan.SingleAsync());
        Assert.Equal(Mine, saved.About);
        Assert.Equal([TheirsOnly], saved.Considerations);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Jadwal_sidang(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.Office.HireAsync("Ppid2", (Role.Ppid, null));
        await room.ScheduleAsync();

        await EditAsync(await room.AtAsync("Ppid"), await room.AtAsync("Ppid2"), room.Path + "/jadwal-ulang", "Input.Place", "Input.Title", "Tempat", "Ppid2 menjadwalkan ulang");

        var saved = await room.SidangAsync();
        Assert.Equal((Mine, TheirsOnly), (saved.Place, saved.Title));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Pengaturan_kantor(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.Office.HireAsync("Administrator2", (Role.Administrator, null));

        await EditAsync(
            await room.AtAsync("Administrator"), await room.AtAsync("Administrator2"), "/pengelola/pengaturan", "Input.Seat", "Input.Letterhead", "Ditetapkan di", "Administrator2 mengubah pengaturan kantor");

        var saved = await room.Host.WithDbAsync(db => db.BadanPublik.Where(b => b.Id == room.Office.Badan.Id).Select(b => b.Pengaturan).SingleAsync());
        Assert.Equal(Mine, saved.Seat);
        Assert.Equal([TheirsOnly], saved.Letterhead);
    }

    // Both open the form and write one field each way; the colleague alone writes another. I keep mine and take hers.
    private static async Task<Shown> EditAsync(Visitor mine, Visitor theirs, string path, string both, string theirsOnly, string label, string who)
    {
        var drawn = await mine.GetAsync(path);
        await theirs.SubmitAsync(await theirs.GetAsync(path), new() { [both] = Theirs, [theirsOnly] = TheirsOnly });

        var conflict = await mine.SubmitAsync(drawn, new() { [both] = Mine });

        Assert.Contains(who + " pada Senin, 23 November 2026 pukul 09.00 WITA.", conflict.Text);
        Assert.Contains(label + " Isian Anda " + Mine, Joined(conflict));
        Assert.Contains("Tersimpan sekarang " + Theirs, Joined(conflict));
        Assert.Contains("Pagi ini <mark>saya</mark> menulis kalimat pertama.", conflict.Html);
        Assert.Contains("Pagi ini <mark>rekan</mark> menulis kalimat pertama.", conflict.Html);
        Assert.Equal(Mine, conflict.Form()[both]);
        Assert.Contains($"name=\"Ambil:{both}\" value=\"\" checked=\"checked\"", conflict.Html);
        Assert.Contains($"name=\"Ambil:{theirsOnly}\" value=\"tersimpan\" checked=\"checked\"", conflict.Html); // never touched here
        var now = (await theirs.GetAsync(path)).Form();
        Assert.Equal((Theirs, TheirsOnly), (now[both], now[theirsOnly]));

        var sent = await mine.SubmitAsync(conflict, new() { ["Ambil:" + theirsOnly] = "tersimpan" });
        Assert.DoesNotContain("Sudah diubah orang lain", sent.Text);
        return sent;
    }

    // The text without the joints that marking leaves.
    private static string Joined(Shown page) => page.Text.Replace("  ", " ", StringComparison.Ordinal);
}
