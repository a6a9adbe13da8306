using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Tests.Demo;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Looks;

/// <summary>
/// A site on a real port with something to show on every page: the demo, and beside it agencies caught in the middle of
/// what the demo has behind it or before it: a sitting under way, decrees that wait for each act.
/// </summary>
internal static class Showroom
{
    public static async Task<TimbangHost> OpenAsync(Templates templates)
    {
        var host = new TimbangHost(DatabaseKind.Sqlite, await DemoHosts.MadeAsync(templates, DatabaseKind.Sqlite));
        host.UseKestrel(0);
        host.StartServer();
        await SitAsync(host);
        await DecreeAsync(host);
        await AskForCodeAsync(host);
        return host;
    }

    private static async Task SitAsync(TimbangHost host)
    {
        var room = await Room.EnterAsync(host);
        // Its answer can still be extended; what the demo's requests ask is decided or extended already.
        await room.Office.UjiAsync(Trigger.Permintaan("PI-2026/0031", Office.Today, Office.Today));
        await room.OpenAsync(
            [await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji)],
            "Anggota1",
            "Anggota2");
        await room.DecideAsync(await room.PlaceAsync(1), Choice.DikecualikanSebagian, "Ketua", "Anggota1", "Anggota2");
        await room.OpenScoresAsync(await room.PlaceAsync(2));
        await CloseAsync(await room.AtAsync("Administrator"));
    }

    // Somebody who is asked for a second step, for the page that asks.
    private static Task AskForCodeAsync(TimbangHost host) => host.WithDbAsync(async db =>
    {
        var careful = await db.Users.FirstAsync(account => account.UserName == "administrator");
        careful.TwoFactorEnabled = true;
        await db.SaveChangesAsync();
    });

    // A day on which the office is closed, to be taken back.
    private static async Task CloseAsync(Visitor administrator) => await administrator.SubmitAsync(
        await administrator.GetAsync("/pengelola/kalender/tutup"),
        new() { ["Input.Date"] = "30 November 2026", ["Input.Name"] = "Hari jadi kabupaten", ["Input.Decree"] = "SK Bupati 12/2026" });

    // One decree at each stage of its own way.
    private static async Task DecreeAsync(TimbangHost host)
    {
        var office = await Office.OpenAsync(host, name: "Kabupaten Teluk Hijau", pengaturan: Office.Settings with { OriginalByTwo = true });
        var ppid = await host.SignInAsync(office.Ppid);
        await ppid.DraftAsync(await office.ConsiderAsync(new ItemSpec()));
        await ppid.SendInAsync(await office.ConsiderAsync(new ItemSpec()));
        await office.ApprovedAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        await office.ConsiderAsync([new ItemSpec()], signed: false);
        await office.KeepFoldersAsync();
        await LookAsync(office);
    }

    // Files at each stage, one of which is being looked at.
    private static async Task LookAsync(Office office)
    {
        await office.AttachAsync();
        var file = await office.Host.WithDbAsync(db => db.Berkas.Where(b => b.BadanPublikId == office.Badan.Id && b.Stage == FileStage.Disimpan).Select(b => b.Id).FirstAsync());
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        await clerk.SubmitAsync(await clerk.GetAsync($"/berkas/{file}/buka"), new() { ["Input.Purpose"] = "Memeriksa bukti untuk matriks." });
    }
}
