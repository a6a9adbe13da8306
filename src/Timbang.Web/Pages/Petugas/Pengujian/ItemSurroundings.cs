using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What lies around an item: its file, unit, clocks, sitting and decree, in a handful of queries.</summary>
public sealed class ItemSurroundings(TimbangDb db, AgencyCalendars calendars, OfficeClock clock)
{
    public async Task<Surroundings> OfAsync(Butir butir, CancellationToken cancellationToken)
    {
        var row = await (
            from uji in db.UjiKonsekuensi.AsNoTracking()
            where uji.Id == butir.UjiId
            select new
            {
                uji.Number,
                uji.Title,
                uji.Trigger,
                Unit = db.UnitKerja.Where(u => u.Id == butir.UnitId).Select(u => u.Name).First(),
                Items = db.Butir.Count(b => b.UjiId == uji.Id),
                Decree = db.Keputusan.Where(k => k.Id == butir.KeputusanId).Select(k => k.Number).FirstOrDefault(),
                Office = db.BadanPublik.Where(b => b.Id == uji.BadanPublikId).Select(b => b.Pengaturan).First(),
            }).SingleAsync(cancellationToken);
        var calendar = await calendars.OfAsync(butir.BadanPublikId, cancellationToken);
        ItemFacts[] facts = [new(butir.Stage, butir.StageSince, butir.ConsideredOn)];
        var clocks = FileClocks.Earliest(FileClocks.Running(row.Trigger, facts, calendar));
        var target = FileClocks.Target(facts, row.Office, calendar);
        var due = clocks?.Governing ?? target;
        return new(row.Number, row.Title, row.Trigger, row.Unit, row.Items)
        {
            Decree = row.Decree,
            Sitting = butir.SidangId is { } sidang ? await SittingAsync(sidang, cancellationToken) : null,
            ReturnedBy = butir.WasReturned ? await ReturnedByAsync(butir, cancellationToken) : null,
            Clocks = clocks,
            Target = target,
            Due = due,
            Left = due is null ? default : calendar.Left(clock.Today(), due.Due),
        };
    }

    private async Task<Sitting?> ReturnedByAsync(Butir butir, CancellationToken cancellationToken) =>
        await db.Agenda.Where(a => a.ButirId == butir.Id && a.Outcome == Choice.Dikembalikan && a.Task == butir.Reason)
            .Select(a => (Guid?)a.SidangId).FirstOrDefaultAsync(cancellationToken) is { } sidang
            ? await SittingAsync(sidang, cancellationToken)
            : null;

    private Task<Sitting?> SittingAsync(Guid sidangId, CancellationToken cancellationToken) => db.Sidang.AsNoTracking()
        .Where(s => s.Id == sidangId)
        .Select(s => new Sitting(s.Id, s.Title, s.Date, s.Time, s.Place))
        .SingleOrDefaultAsync(cancellationToken);
}

/// <summary>What lies around an item.</summary>
/// <param name="Number">Number of its file.</param>
/// <param name="Title">Title of its file.</param>
/// <param name="Trigger">Why the file was opened.</param>
/// <param name="UnitName">The unit.</param>
/// <param name="Items">How many items the file holds.</param>
public sealed record Surroundings(string Number, string Title, Trigger Trigger, string UnitName, int Items)
{
    public string? Decree { get; init; }

    public Sitting? Sitting { get; init; }

    /// <summary>The sitting that sent it back with the task that still stands; null where nobody did, or another way.</summary>
    public Sitting? ReturnedBy { get; init; }

    /// <summary>The statutory clocks; null when none runs.</summary>
    public Clocks? Clocks { get; init; }

    /// <summary>The office's own target for the step.</summary>
    public Deadline? Target { get; init; }

    /// <summary>The last day shown: the statute's, or the office's own.</summary>
    public Deadline? Due { get; init; }

    public DaysLeft Left { get; init; }
}

/// <summary>The sitting that has the item on its agenda or decided it.</summary>
public sealed record Sitting(Guid Id, string Title, DateOnly Date, TimeOnly Time, string Place);
