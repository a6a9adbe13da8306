using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Pages.Petugas.Pengujian;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

namespace Timbang.Web.Demo;

/// <summary>Tables of proposals are sent, and one of them is registered; where the store has no key, the demo has none.</summary>
public sealed class DemoUploads(DemoStory story, DemoOffice office, DemoDays days)
{
    public IEnumerable<DemoAct> Acts() => story.Uploads.Where(u => u.Office == office.Slug)
        .Select(upload => new DemoAct(days.At(upload.Day, new(14, 40)), office.Holder(Role.PpidPelaksana, upload.Unit), desk => SendAsync(upload, desk)));

    private static async Task SendAsync(DemoUpload upload, DemoDesk desk)
    {
        if (await desk.Get<FileStore>().SealedBecauseAsync(CancellationToken.None) is not null)
        {
            return;
        }

        var unitId = desk.Book[upload.Unit];
        var template = new Template(
            await desk.Db.UnitKerja.Where(u => u.Id == unitId).Select(u => u.Name).SingleAsync(),
            new Vocabulary(await desk.Get<LawShelf>().InForceAsync(desk.Today)),
            desk.Today)
        {
            Filled = [.. upload.Rows.Select(RowOf)],
        };
        var sent = new SentTable(upload.Name, template.ToWorkbook());
        var received = await desk.Get<UploadIntake>().TakeAsync(Guid.CreateVersion7(), sent, new(desk.Actor.BadanPublikId, unitId), CancellationToken.None);
        if (upload.Registered is { } title)
        {
            await RegisterAsync(title, received.Id, unitId, desk);
        }
    }

    private static async Task RegisterAsync(string title, Guid id, Guid unitId, DemoDesk desk)
    {
        var upload = await desk.Db.Uploads.SingleAsync(u => u.Id == id);
        var uji = await desk.Db.OpenFileAsync(title, unitId, Trigger.Plain(TriggerKind.Prakarsa), desk.Actor, desk.Today, CancellationToken.None);
        await desk.Get<Registering>().DaftarkanAsync(upload, uji, desk.Actor, CancellationToken.None);
        await desk.SaveAsync(uji);
    }

    private static Dictionary<ProposalColumn, string> RowOf(IReadOnlyDictionary<string, string> row) =>
        row.ToDictionary(cell => ProposalColumns.All.Single(c => c.Heading == cell.Key), cell => cell.Value);
}
