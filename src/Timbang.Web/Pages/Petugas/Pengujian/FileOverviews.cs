using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Gathers a test file for its page, in a handful of queries whatever the number of items.</summary>
public sealed class FileOverviews(TimbangDb db, AgencyCalendars calendars, OfficeClock clock, Examiner examiner)
{
    public async Task<FileOverview?> OfAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await (
            from uji in db.UjiKonsekuensi.AsNoTracking()
            where uji.Id == id
            select new
            {
                Uji = uji,
                Unit = db.UnitKerja.Where(u => u.Id == uji.UnitId).Select(u => u.Name).First(),
                Office = db.BadanPublik.Where(b => b.Id == uji.BadanPublikId).Select(b => b.Pengaturan).First(),
            }).SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var items = await db.Butir.AsNoTracking().Where(b => b.UjiId == id).OrderBy(b => b.Ordinal).ToListAsync(cancellationToken);
        var views = await examiner.ViewsAsync(row.Uji.BadanPublikId, items, cancellationToken);
        var calendar = await calendars.OfAsync(row.Uji.BadanPublikId, cancellationToken);
        ItemFacts[] facts = [.. items.Select(b => new ItemFacts(b.Stage, b.StageSince, b.ConsideredOn))];
        var sittings = await SittingsAsync(items, cancellationToken);
        return new FileOverview(
            row.Uji,
            row.Unit,
            [.. items.Zip(views, (butir, view) => new ItemRow(butir, view))],
            await db.TrailAsync(id, null, cancellationToken),
            sittings)
        {
            Decrees = await DecreesAsync(items, cancellationToken),
            Clocks = FileClocks.Earliest(FileClocks.Running(row.Uji.Trigger, facts, calendar)),
            Target = FileClocks.Target(facts, row.Office, calendar),
            DecreeIfSat = sittings.Count > 0 ? calendar.Decree(sittings.Max(s => s.Date)) : null,
            AnswerBy = row.Uji.Trigger.Kind == TriggerKind.Permintaan ? Clocks.Of(row.Uji.Trigger, null, calendar).Waiting : null,
            Left = due => calendar.Left(clock.Today(), due.Due),
            IfExtended = Extended(row.Uji.Trigger, calendar, clock.Today()),
        };
    }

    // Pasal 22 ayat (8) UU 14/2008: once, and while the time still runs.
    private static Deadline? Extended(Trigger trigger, WorkingCalendar calendar, DateOnly today) =>
        trigger is { Kind: TriggerKind.Permintaan, Extended: false, Received: { } received } && today <= calendar.RequestAnswer(received).Due
            ? calendar.RequestAnswerExtended(received)
            : null;

    private async Task<IReadOnlyList<Sitting>> SittingsAsync(List<Butir> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(b => b.SidangId).OfType<Guid>().Distinct().ToList();
        return await db.Sidang.AsNoTracking()
            .Where(s => ids.Contains(s.Id))
            .OrderBy(s => s.Date)
            .Select(s => new Sitting(s.Id, s.Title, s.Date, s.Time, s.Place))
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Guid, string>> DecreesAsync(List<Butir> items, CancellationToken cancellationToken)
    {
        var ids = items.Where(b => Journey.IsDecided(b.Stage)).Select(b => b.KeputusanId).OfType<Guid>().Distinct().ToList();
        return await db.Keputusan.AsNoTracking()
            .Where(k => ids.Contains(k.Id) && k.Number != null)
            .ToDictionaryAsync(k => k.Id, k => k.Number!, cancellationToken);
    }
}
