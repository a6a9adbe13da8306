using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Pages.Petugas.Penerimaan;
using Timbang.Web.Pages.Petugas.Penetapan;

namespace Timbang.Web.Demo;

/// <summary>SOP steps 4 and 5: decrees are drafted, approved, determined, received and filed.</summary>
public sealed class DemoDecrees(DemoStory story, DemoOffice office, DemoDays days)
{
    private readonly string ppid = office.Holder(Role.Ppid);

    public IEnumerable<DemoAct> Acts() => story.Decrees.Where(d => d.Office == office.Slug).SelectMany(ActsOf);

    private IEnumerable<DemoAct> ActsOf(DemoDecree decree)
    {
        yield return new(days.At(decree.Drafted, new(10, 0)), ppid, d => DraftAsync(decree, d));
        yield return new(days.At(decree.Drafted, new(10, 40)), ppid, d => CorrectAsync(decree, d));
        if (decree.Approved is { } approved)
        {
            yield return new(days.At(decree.Drafted, new(15, 5)), ppid, d => SendInAsync(decree, d));
            yield return new(days.At(approved, new(13, 20)), office.Holder(Role.AtasanPpid), d => ApproveAsync(decree, d));
        }

        if (decree.Determined is { } determined)
        {
            yield return new(days.At(determined, new(9, 30)), ppid, d => DetermineAsync(decree, d));
        }

        foreach (var receipt in decree.Receipts)
        {
            var desk = office.Holder(Role.Petugas, receipt.Unit);
            yield return new(days.At(receipt.Day, new(10, 15)), desk, d => ReceiveAsync(decree, receipt, d));
            if (receipt.Archive is { } archive)
            {
                yield return new(days.At(receipt.Day, new(14, 25)), desk, d => FileAsync(decree, receipt, archive, d));
            }
        }
    }

    private async Task DraftAsync(DemoDecree decree, DemoDesk desk)
    {
        var items = ItemsOf(decree).Select(i => desk.Book[i.Key]).ToList();
        await desk.EnterAsync(decree.Key, await desk.Get<Drafting>().SusunAsync(items, desk.Actor, desk.Today));
    }

    // The draft writes itself; the PPID gives it its title and fills the columns of what becomes open.
    private Task CorrectAsync(DemoDecree decree, DemoDesk desk) => OnDecreeAsync(decree, desk, keputusan =>
    {
        var catalogue = ItemsOf(decree).ToDictionary(i => desk.Book[i.Key], i => i.Catalogue);
        var text = new DecreeText(
            decree.About,
            [.. keputusan.Considerations.Select(c => c.Replace(keputusan.About, decree.About, StringComparison.Ordinal))],
            keputusan.LegalBases,
            keputusan.Dictums);
        keputusan.Perbaiki(text, [.. keputusan.Items.Select(i => i with { Catalogue = catalogue[i.ButirId] })], desk.Actor);
    });

    private static async Task SendInAsync(DemoDecree decree, DemoDesk desk)
    {
        var pengaturan = await desk.Db.SettingsOfAsync(desk.Actor.BadanPublikId, CancellationToken.None);
        await OnDecreeAsync(decree, desk, k => k.Ajukan(pengaturan, desk.Actor));
    }

    private static async Task ApproveAsync(DemoDecree decree, DemoDesk desk)
    {
        var law = await desk.Get<LawShelf>().InForceAsync(desk.Today);
        var badan = await desk.Db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == desk.Actor.BadanPublikId);
        await OnDecreeAsync(decree, desk, k => k.Setujui(law, badan.Pengaturan, desk.Actor, desk.Today));
    }

    private static async Task DetermineAsync(DemoDecree decree, DemoDesk desk)
    {
        var keputusan = await DecreeAsync(decree, desk);
        await desk.Get<Determining>().TetapkanAsync(keputusan, new(desk.Today), desk.Actor, desk.Now);
        await desk.SaveAsync(keputusan);
    }

    private static async Task ReceiveAsync(DemoDecree decree, DemoReceipt receipt, DemoDesk desk)
    {
        var keputusan = await DecreeAsync(decree, desk);
        await desk.EnterAsync(
            KeyOf(decree, receipt),
            await desk.Get<Receiving>().TerimaAsync(keputusan, desk.Book[receipt.Unit], desk.Actor, desk.Now));
    }

    private static async Task FileAsync(DemoDecree decree, DemoReceipt receipt, Arsip archive, DemoDesk desk)
    {
        var id = desk.Book[KeyOf(decree, receipt)];
        var row = await desk.Db.TandaTerima.SingleAsync(t => t.Id == id);
        await desk.Get<Receiving>().ArsipkanAsync(row, archive, desk.Actor, desk.Today);
        await desk.SaveAsync(row);
    }

    private static async Task OnDecreeAsync(DemoDecree decree, DemoDesk desk, Action<Keputusan> act)
    {
        var keputusan = await DecreeAsync(decree, desk);
        act(keputusan);
        await desk.SaveAsync(keputusan);
    }

    private static Task<Keputusan> DecreeAsync(DemoDecree decree, DemoDesk desk)
    {
        var id = desk.Book[decree.Key];
        return desk.Db.Keputusan.SingleAsync(k => k.Id == id);
    }

    private IEnumerable<DemoItem> ItemsOf(DemoDecree decree) => story.Items.Where(i => i.Path.Decree == decree.Key);

    private static string KeyOf(DemoDecree decree, DemoReceipt receipt) => KeyOf(decree.Key, receipt.Unit);

    /// <summary>Key of the receipt of one unit.</summary>
    internal static string KeyOf(string decree, string unit) => $"{decree}/{unit}";
}
