using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Jobs;

namespace Timbang.Web.Demo;

/// <summary>After the decree: exclusions are looked at again, declared, ended, opened at midnight and published.</summary>
public sealed class DemoLives(DemoStory story, DemoOffice office, DemoDays days)
{
    private readonly string ppid = office.Holder(Role.Ppid);

    public IEnumerable<DemoAct> Acts() => story.Lives.Where(IsOfOffice).SelectMany(ActsOf);

    private bool IsOfOffice(DemoLife life)
    {
        var file = story.Items.Single(i => i.Key == life.Item).File;
        return story.TestFiles.Single(f => f.Key == file).Office == office.Slug;
    }

    private IEnumerable<DemoAct> ActsOf(DemoLife life)
    {
        if (life.Reviewed is { } review)
        {
            yield return new(days.At(review.Day, new(10, 20)), ppid, d => ReviewAsync(life, review, d));
        }

        if (life.Watched is { } watched)
        {
            yield return new(days.At(watched.Day, new(9, 40)), office.Holder(Role.PpidPelaksana, watched.Unit), d => WatchAsync(life, watched, d));
        }

        if (life.Declared is { } declared)
        {
            yield return new(days.At(declared, new(9, 15)), ppid, d => DeclareAsync(life, d));
        }

        if (life.Ended is { } ended)
        {
            yield return new(days.At(ended.Day, new(11, 5)), ppid, d => EndAsync(life, ended, d));
            yield return new(days.At(ended.Day, new(23, 59), minutes: 2), ppid, OpenAsync);
        }

        if (life.Published is { } published)
        {
            yield return new(days.At(published.Day, new(13, 50)), office.Holder(Role.PpidPelaksana, published.Unit), d => PublishAsync(life, published, d));
        }
    }

    private static async Task ReviewAsync(DemoLife life, DemoReview review, DemoDesk desk)
    {
        var years = (await desk.Db.SettingsOfAsync(desk.Actor.BadanPublikId)).ReviewYears;
        await OnEntryAsync(life, desk, entry => entry.Tinjau(new(review.Finding, desk.Today.AddMonths(review.NextMonths)), years, desk.Actor, desk.Today));
    }

    private Task WatchAsync(DemoLife life, DemoWatch watched, DemoDesk desk) =>
        OnEntryAsync(life, desk, entry => entry.Pantau(new(watched.Said, days.Day(watched.Next)), desk.Actor, desk.Today));

    private static async Task DeclareAsync(DemoLife life, DemoDesk desk)
    {
        var calendar = await desk.Get<AgencyCalendars>().OfAsync(desk.Actor.BadanPublikId);
        await OnEntryAsync(life, desk, entry => entry.Nyatakan(calendar, desk.Actor, desk.Today));
    }

    private static Task EndAsync(DemoLife life, DemoEnding ended, DemoDesk desk) => OnEntryAsync(life, desk, entry => entry.Akhiri(
        new(ended.Cause, desk.Today, [.. Enumerable.Range(0, entry.Lines.Count)]) { Paper = ended.Paper, Note = ended.Note },
        desk.Actor,
        desk.Today));

    // The machine's own round, past midnight; nobody's act.
    private static Task OpenAsync(DemoDesk desk)
    {
        desk.Db.Reach = Reach.Machine;
        return OpeningJob.OpenAsync(desk.Db, CancellationToken.None);
    }

    private static async Task PublishAsync(DemoLife life, DemoPublication published, DemoDesk desk)
    {
        var entry = await EntryAsync(life, desk);
        var offered = await desk.Db.OfferedAsync(entry);
        desk.Db.Add(entry.Terbitkan(new(published.Columns, published.Checked), offered, restIsClosed: false, desk.Actor, desk.Today));
        await desk.SaveAsync(entry);
    }

    private static async Task OnEntryAsync(DemoLife life, DemoDesk desk, Action<Pengecualian> act)
    {
        var entry = await EntryAsync(life, desk);
        act(entry);
        await desk.SaveAsync(entry);
    }

    private static Task<Pengecualian> EntryAsync(DemoLife life, DemoDesk desk)
    {
        var id = desk.Book[life.Item];
        return desk.Db.Pengecualian.SingleAsync(p => p.ButirId == id && (life.Part == null || p.Part == life.Part));
    }
}
