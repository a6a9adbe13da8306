using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Cetak;
using Timbang.Web.Files;

namespace Timbang.Web.Demo;

/// <summary>Files are attached to items, looked at and destroyed; where the store has no key, the demo has none.</summary>
public sealed class DemoFiles(DemoStory story, DemoOffice office, DemoDays days)
{
    public IEnumerable<DemoAct> Acts() => story.Files.Where(f => office.Units.Any(u => u.Code == f.Unit)).SelectMany(ActsOf);

    private IEnumerable<DemoAct> ActsOf(DemoFile file)
    {
        yield return new(days.At(file.Day, new(14, 20)), office.Holder(Role.Petugas, file.Unit), d => AttachAsync(file, d));
        if (file.Opened is { } opened)
        {
            yield return new(days.At(opened.Day, new(8, 45)), opened.Role is Role.Ppid ? office.Holder(Role.Ppid) : office.Holder(opened.Role, file.Unit), d => OnFileAsync(file, d, b => b.Buka(opened.Purpose, recused: false, d.Actor)));
        }

        if (file.Destroyed is { } destroyed)
        {
            yield return new(days.At(destroyed.Day, new(10, 5)), office.Holder(Role.Ppid), d => DestroyAsync(file, destroyed, d));
        }
    }

    private static async Task AttachAsync(DemoFile file, DemoDesk desk)
    {
        var store = desk.Get<FileStore>();
        if (await store.SealedBecauseAsync(CancellationToken.None) is not null)
        {
            return;
        }

        var itemId = desk.Book[file.Item];
        var butir = await desk.Db.Butir.SingleAsync(b => b.Id == itemId);
        var (id, content) = (Guid.CreateVersion7(), PageOf(file, desk));
        var received = new ReceivedFile(id, file.Name, FileKind.Pdf, content.Length, await store.AddAsync(id, content, CancellationToken.None));
        var owner = new FileOwner(butir.BadanPublikId, itemId, butir.UnitId, await desk.Db.Berkas.CountAsync(b => b.ButirId == itemId));
        await desk.EnterAsync(file.Key, Berkas.Lampirkan(received, owner, new(file.Use, file.Note, ""), desk.Actor, desk.Now.ToUniversalTime()));
    }

    private static byte[] PageOf(DemoFile file, DemoDesk desk) =>
        new Letter(file.Title, "Data contoh", desk.Now, [new([new Heading(1, file.Title), .. file.Lines.Select(Paragraph.Justified)])]) { Watermark = "DATA CONTOH" }.ToPdf();

    private static Task DestroyAsync(DemoFile file, DemoDestruction destroyed, DemoDesk desk) => OnFileAsync(file, desk, async berkas =>
    {
        berkas.Musnahkan(destroyed.Basis, desk.Actor);
        await desk.Get<FileStore>().DestroyAsync(berkas.Id, CancellationToken.None);
    });

    private static Task OnFileAsync(DemoFile file, DemoDesk desk, Action<Berkas> act) => OnFileAsync(file, desk, berkas =>
    {
        act(berkas);
        return Task.CompletedTask;
    });

    private static async Task OnFileAsync(DemoFile file, DemoDesk desk, Func<Berkas, Task> act)
    {
        if (desk.Book.Find(file.Key) is { } id)
        {
            var berkas = await desk.Db.Berkas.SingleAsync(b => b.Id == id);
            await act(berkas);
            await desk.SaveAsync(berkas);
        }
    }
}
