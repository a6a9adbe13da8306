using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What of the list is asked for, by the names that stand in the address.</summary>
public sealed class FileQuery
{
    /// <summary>Searched in number, title and number of the request.</summary>
    [FromQuery(Name = "cari")]
    public string? Search { get; set; }

    [FromQuery(Name = "unit")]
    public Guid? UnitId { get; set; }

    [FromQuery(Name = "tahap")]
    public Stage? Stage { get; set; }

    [FromQuery(Name = "pemicu")]
    public TriggerKind? Kind { get; set; }

    /// <summary>"terbaru", or the nearest deadline first.</summary>
    [FromQuery(Name = "urut")]
    public string? Order { get; set; }

    /// <summary>"selesai", or what still runs.</summary>
    [FromQuery(Name = "keadaan")]
    public string? State { get; set; }

    [FromQuery(Name = "hal")]
    public int Page { get; set; } = 1;

    public bool IsDone => State == "selesai";

    public bool IsNewestFirst => Order == "terbaru";

    /// <summary>Ordered by age: what is done has no last day any more.</summary>
    public bool IsByAge => IsNewestFirst || IsDone;

    public bool IsNarrowed => Search is not null || UnitId is not null || Stage is not null || Kind is not null;

    /// <summary>The same question for another page.</summary>
    public string Address(int page) => PageLinks.Address(
        "/uji",
        ("cari", Search),
        ("unit", UnitId?.ToString()),
        ("tahap", Stage?.ToString()),
        ("pemicu", Kind?.ToString()),
        ("urut", Order),
        ("keadaan", State),
        ("hal", page > 1 ? page.ToString() : null));

    internal IQueryable<UjiKonsekuensi> Filter(IQueryable<UjiKonsekuensi> files, IQueryable<Butir> items)
    {
        var done = IsDone;
        Stage[] ended = [Timbang.Pengujian.Stage.Diarsipkan, Timbang.Pengujian.Stage.Ditarik];

        // A file without items is open: it waits for its first.
        files = files.Where(f => done == (items.Any(b => b.UjiId == f.Id) && !items.Any(b => b.UjiId == f.Id && !ended.Contains(b.Stage))));
        if (UnitId is { } unit)
        {
            files = files.Where(f => f.UnitId == unit);
        }

        if (Kind is { } kind)
        {
            files = files.Where(f => f.Trigger.Kind == kind);
        }

        return Searched(Stage is { } stage ? At(stage, files, items) : files);
    }

    // The stage of a file is that of its least advanced item, withdrawn ones aside.
    private static IQueryable<UjiKonsekuensi> At(Stage stage, IQueryable<UjiKonsekuensi> files, IQueryable<Butir> items)
    {
        var before = Journey.Before(stage).ToList();
        return files.Where(f => items.Any(b => b.UjiId == f.Id && b.Stage == stage) && !items.Any(b => b.UjiId == f.Id && before.Contains(b.Stage)));
    }

    private IQueryable<UjiKonsekuensi> Searched(IQueryable<UjiKonsekuensi> files) => Searching.Patterns(Search).Aggregate(
        files,
        (found, pattern) => found.Where(f =>
            EF.Functions.Like(Searching.Small(f.Number), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Title), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Trigger.Number!), pattern, Searching.Escape)));
}
