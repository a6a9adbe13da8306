using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// The rows of the list of test files. The database searches, filters, counts and pages; only the order "nearest last day
/// first" is made here, from dates alone, because a last day is counted on the agency's calendar, which no SQL knows.
/// </summary>
internal sealed class FileRows(TimbangDb db, WorkingCalendar calendar, Pengaturan office, DateOnly today)
{
    /// <summary>One page of what was asked for.</summary>
    public async Task<IReadOnlyList<FileRow>> PageAsync(FileQuery query, int page, int size, CancellationToken cancellationToken)
    {
        var files = query.Filter(db.UjiKonsekuensi.AsNoTracking(), db.Butir);
        if (query.IsByAge)
        {
            return await ShownAsync(Newest(files).Skip((page - 1) * size).Take(size), cancellationToken);
        }

        var ids = (await NearestAsync(files, cancellationToken)).Skip((page - 1) * size).Take(size).ToList();
        var rows = await ShownAsync(files.Where(f => ids.Contains(f.Id)), cancellationToken);
        return [.. rows.OrderBy(r => ids.IndexOf(r.Id))];
    }

    /// <summary>All of it, for the download.</summary>
    public async Task<IReadOnlyList<FileRow>> AllAsync(FileQuery query, CancellationToken cancellationToken)
    {
        var rows = await ShownAsync(Newest(query.Filter(db.UjiKonsekuensi.AsNoTracking(), db.Butir)), cancellationToken);
        return query.IsByAge ? rows : [.. rows.OrderBy(r => r.Due is null).ThenBy(r => r.Due?.Due).ThenBy(r => r.Id)];
    }

    private async Task<IEnumerable<Guid>> NearestAsync(IQueryable<UjiKonsekuensi> files, CancellationToken cancellationToken)
    {
        var open = await files
            .Select(f => new { f.Id, f.Trigger, Items = db.Butir.Where(b => b.UjiId == f.Id).Select(b => new ItemFacts(b.Stage, b.StageSince, b.ConsideredOn)).ToList() })
            .ToListAsync(cancellationToken);
        return open
            .Select(f => (f.Id, DueOf(f.Trigger, f.Items)?.Due))
            .OrderBy(f => f.Due is null).ThenBy(f => f.Due).ThenBy(f => f.Id)
            .Select(f => f.Id);
    }

    private async Task<IReadOnlyList<FileRow>> ShownAsync(IQueryable<UjiKonsekuensi> files, CancellationToken cancellationToken)
    {
        var rows = await files.Select(f => new
        {
            f.Id,
            f.Number,
            f.Title,
            Unit = db.UnitKerja.Where(u => u.Id == f.UnitId).Select(u => u.Name).First(),
            f.Trigger,
            f.OpenedOn,
            Items = db.Butir.Where(b => b.UjiId == f.Id).Select(b => new ItemFacts(b.Stage, b.StageSince, b.ConsideredOn)).ToList(),
        }).ToListAsync(cancellationToken);
        return
        [
            .. from f in rows
               let due = DueOf(f.Trigger, f.Items)
               select new FileRow(f.Id, f.Number, f.Title, f.Unit, f.Trigger, f.OpenedOn)
               {
                   Stage = Journey.LeastAdvanced(f.Items.Select(i => i.Stage)),
                   Items = f.Items.Count,
                   Due = due,
                   Left = due is null ? null : calendar.Left(today, due.Due),
               },
        ];
    }

    private Deadline? DueOf(Trigger trigger, IReadOnlyList<ItemFacts> items) =>
        FileClocks.Governing(trigger, items, calendar) ?? FileClocks.Target(items, office, calendar);

    private static IQueryable<UjiKonsekuensi> Newest(IQueryable<UjiKonsekuensi> files) => files.OrderByDescending(f => f.OpenedOn).ThenByDescending(f => f.Id);
}

/// <summary>What the clocks of an item rest on.</summary>
public sealed record ItemFacts(Stage Stage, DateOnly StageSince, DateOnly? ConsideredOn);

/// <summary>One line of the list of test files.</summary>
/// <param name="Id">The file.</param>
/// <param name="Number">"UK-2026/014".</param>
/// <param name="Title">What it is about.</param>
/// <param name="UnitName">Whose items it holds.</param>
/// <param name="Trigger">Why the test began.</param>
/// <param name="OpenedOn">When it was opened.</param>
public sealed record FileRow(Guid Id, string Number, string Title, string UnitName, Trigger Trigger, DateOnly OpenedOn)
{
    /// <summary>Stage of its least advanced item; null while it has none.</summary>
    public Stage? Stage { get; init; }

    /// <summary>How many items it holds.</summary>
    public int Items { get; init; }

    /// <summary>The last day that governs it, or the office's own target; null when nothing waits.</summary>
    public Deadline? Due { get; init; }

    /// <summary>How far that is.</summary>
    public DaysLeft? Left { get; init; }
}
