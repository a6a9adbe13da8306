using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Petugas.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>SOP steps 1 and 2: a test file is opened, its items are listed, studied, put into the matrix, inventoried and tested.</summary>
public sealed class DemoTesting(DemoStory story, DemoOffice office, DemoDays days)
{
    public IEnumerable<DemoAct> Acts() => story.TestFiles.Where(f => f.Office == office.Slug).SelectMany(ActsOf);

    private IEnumerable<DemoAct> ActsOf(DemoTestFile file)
    {
        var desk = office.Holder(Role.Petugas, file.Unit);
        yield return new(days.At(file.Opened, new(8, 30)), desk, d => OpenAsync(file, d));
        if (file.Trigger.ExtensionReason is { } reason)
        {
            yield return new(days.At(file.Opened + 1, new(11, 30)), desk, d => ExtendAsync(file, reason, d));
        }

        foreach (var act in story.Items.Where(i => i.File == file.Key).SelectMany((item, index) => ActsOf(file, item, index)))
        {
            yield return act;
        }
    }

    private IEnumerable<DemoAct> ActsOf(DemoTestFile file, DemoItem item, int index)
    {
        var (when, unit) = (DemoItemDays.Of(file, SittingOf(item)), file.Unit);
        var (desk, officer, ppid) = (office.Holder(Role.Petugas, unit), office.Holder(Role.PpidPelaksana, unit), office.Holder(Role.Ppid));
        yield return new(days.At(file.Opened, new(9, 0), 5 * index), desk, d => ListAsync(file, item, index + 1, d));
        if (Passed(item, Stage.Dikaji) || item.Path.Stage == Stage.Ditarik)
        {
            yield return new(days.At(when.Studied, new(10, 30), 3 * index), desk, d => OnItemAsync(item, d, b => b.Kaji(d.Actor, d.Today)));
            yield return new(days.At(when.Filled, new(13, 0), 6 * index), officer, d => OnExaminedAsync(item, d, (b, exam) => Fill(item, b, exam, d)));
        }

        if (Passed(item, Stage.Diinventaris))
        {
            yield return new(days.At(when.Filled, new(15, 10), 2 * index), officer, d => OnExaminedAsync(item, d, (b, exam) => b.Inventariskan(exam, d.Actor, d.Today)));
        }

        if (Passed(item, Stage.Diuji))
        {
            yield return new(days.At(when.Tested, new(9, 15), 4 * index), ppid, d => OnExaminedAsync(item, d, (b, exam) => b.Uji(exam, d.Actor, d.Today)));
        }

        if (item.Path.Stage == Stage.Ditarik)
        {
            yield return new(days.At(when.Tested, new(11, 0)), officer, d => OnItemAsync(item, d, b => b.Tarik(item.Path.Reason, d.Actor, d.Today)));
        }
    }

    private DemoSitting? SittingOf(DemoItem item) => story.Sittings.SingleOrDefault(s => s.Key == item.Path.Sitting);

    // What has been on an agenda has passed every step before it, also when the sitting sent it back.
    private static bool Passed(DemoItem item, Stage stage) =>
        item.Path.Sitting is not null || (item.Path.Stage >= stage && item.Path.Stage is not Stage.Dikembalikan and not Stage.Ditarik);

    private async Task OpenAsync(DemoTestFile file, DemoDesk desk)
    {
        var today = desk.Today;
        var ordinal = await desk.Db.NextNumberAsync(desk.Actor.BadanPublikId, "UK", today.Year);
        var terms = new TestFileTerms(
            $"UK-{today.Year}/{ordinal:000}",
            file.Title,
            desk.Book[file.Unit],
            TriggerOf(file.Trigger, today),
            await desk.Db.SopLabelOnAsync(today));
        await desk.EnterAsync(file.Key, UjiKonsekuensi.Buka(terms, desk.Actor, today));
    }

    private Trigger TriggerOf(DemoTrigger trigger, DateOnly today) => trigger switch
    {
        { Kind: TriggerKind.Permintaan, Received: { } received } => Trigger.Permintaan(trigger.Number, days.Day(received), today),
        { Kind: TriggerKind.PerintahMajelis, Received: { } received, Limit: { } limit } =>
            Trigger.PerintahMajelis(trigger.Number, days.Day(received), days.Day(limit), today),
        _ => Trigger.Plain(trigger.Kind),
    };

    private static async Task ExtendAsync(DemoTestFile file, string reason, DemoDesk desk)
    {
        var id = desk.Book[file.Key];
        var uji = await desk.Db.UjiKonsekuensi.SingleAsync(u => u.Id == id);
        var calendar = await desk.Get<AgencyCalendars>().OfAsync(uji.BadanPublikId, CancellationToken.None);
        var stages = await desk.Db.Butir.Where(b => b.UjiId == id).Select(b => b.Stage).ToListAsync();
        uji.Perpanjang(reason, calendar, stages, desk.Actor, desk.Today);
        await desk.SaveAsync(uji);
    }

    private static async Task ListAsync(DemoTestFile file, DemoItem item, int ordinal, DemoDesk desk)
    {
        var id = desk.Book[file.Key];
        var uji = await desk.Db.UjiKonsekuensi.SingleAsync(u => u.Id == id);
        await desk.EnterAsync(item.Key, Butir.Daftarkan(uji, ordinal, item.Uraian(), desk.Actor, desk.Today));
    }

    // A matrix that has not been passed on is one somebody is still working at: its ladder is empty, and the meter says so.
    private static void Fill(DemoItem item, Butir butir, Examination exam, DemoDesk desk)
    {
        var matriks = item.MatrixOn(desk.Today);
        butir.IsiMatriks(
            item.Path.Stage == Stage.Dikaji ? matriks with { Ladder = new(), Proposed = null } : matriks,
            item.Annex,
            exam,
            desk.Actor);
    }

    private static async Task OnItemAsync(DemoItem item, DemoDesk desk, Action<Butir> act)
    {
        var butir = await ItemAsync(item, desk);
        act(butir);
        await desk.SaveAsync(butir);
    }

    private static async Task OnExaminedAsync(DemoItem item, DemoDesk desk, Action<Butir, Examination> act)
    {
        var butir = await ItemAsync(item, desk);
        act(butir, await desk.Get<Examiner>().ForAsync(butir, CancellationToken.None));
        await desk.SaveAsync(butir);
    }

    private static Task<Butir> ItemAsync(DemoItem item, DemoDesk desk)
    {
        var id = desk.Book[item.Key];
        return desk.Db.Butir.SingleAsync(b => b.Id == id);
    }
}

/// <summary>
/// On which working days an item goes through steps 1 and 2. Before a sitting the matrix is filled six working days
/// ahead, or as soon as the study allows; without one, three days after the file was opened.
/// </summary>
public sealed record DemoItemDays(int Studied, int Filled, int Tested)
{
    /// <summary>How long before a sitting its matrices are filled and the sitting is called; the eve of today for one to come.</summary>
    public const int Ahead = 6;

    public static DemoItemDays Of(DemoTestFile file, DemoSitting? sitting)
    {
        var wanted = sitting is null ? file.Opened + 3 : Math.Min(sitting.Day, 0) - Ahead;
        var filled = Math.Min(Math.Max(file.Opened + 1, wanted), -1);
        return new(file.Opened + 1, filled, Math.Min(filled + 1, -1));
    }
}
