using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>
/// How the office weighs, in figures for the PPID and the yearly report: grounds, periods, renewals, copied texts, and how far
/// the members of the Tim are apart. By unit and by year; a PPID Pelaksana reads those of the own unit.
/// </summary>
[Authorize(Doors.Figures)]
public sealed class Index(TimbangDb db, OfficeClock clock) : PageModel
{
    private const string Whole = "Seluruh unit";

    [BindProperty(SupportsGet = true, Name = "")]
    public StatisticsQuery Query { get; set; } = new();

    public int Year => Query.YearOn(clock.Today());

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    /// <summary>What they are of: the unit asked for, or all of them.</summary>
    public string Scope => (Units.Count == 1 ? Units[0] : Units.FirstOrDefault(unit => unit.Id == Query.UnitId))?.Name ?? Whole;

    /// <summary>The figures of the year asked for.</summary>
    public Measures Shown { get; private set; } = null!;

    /// <summary>The same by unit, units without any left out.</summary>
    public IReadOnlyList<MeasuresRow> ByUnit { get; private set; } = [];

    /// <summary>The same by year, the oldest first.</summary>
    public IReadOnlyList<MeasuresRow> ByYear { get; private set; } = [];

    public IReadOnlyList<int> YearChoices => StatisticsQuery.Choices(clock.Today());

    public string DownloadAddress => Query.DownloadAddress(clock.Today());

    public DateTimeOffset Now => clock.Now();

    private IReadOnlyList<int> Years => [.. Enumerable.Range(Year - StatisticsQuery.YearsShown + 1, StatisticsQuery.YearsShown)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(cancellationToken);
        Shown = Measures.Of(rows.For(Year, Query.UnitId));
        ByUnit = OfUnits(rows, Year);
        ByYear = [.. Years.Select(year => new MeasuresRow(year, $"{year}", Measures.Of(rows.For(year, Query.UnitId))))];
    }

    /// <summary>Every figure with what it is counted of, for each of the years and each unit.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(cancellationToken);
        var wanted = Years.Reverse().SelectMany(year => OfUnits(rows, year).Prepend(new(year, Scope, Measures.Of(rows.For(year, Query.UnitId)))));
        return ListFile.Of(Request, $"statistik-pengujian-{Year}", FiguresTable.Head, wanted.Select(FiguresTable.Cells));
    }

    private async Task<MeasuredRows> ReadAsync(CancellationToken cancellationToken)
    {
        var reach = db.Reach;
        Units = [.. (await db.UnitOptionsAsync(cancellationToken)).Where(unit => reach.WholeAgency || reach.UnitIds.Contains(unit.Id))];
        return await new Measuring(db).ReadAsync(Years[0], Year, cancellationToken);
    }

    // Where one unit is asked for, its own line says it all.
    private List<MeasuresRow> OfUnits(MeasuredRows rows, int year) => Query.UnitId is not null
        ? []
        : [.. Units.Select(unit => new MeasuresRow(year, unit.Name, Measures.Of(rows.For(year, unit.Id)))).Where(row => !row.Measures.IsEmpty)];
}

/// <summary>The figures of one unit or all in one year.</summary>
public sealed record MeasuresRow(int Year, string Name, Measures Measures);

/// <summary>Figures of several units or years under each other.</summary>
/// <param name="Caption">What stands above.</param>
/// <param name="Head">What its rows are.</param>
/// <param name="Rows">The rows.</param>
public sealed record MeasuresTable(string Caption, string Head, IReadOnlyList<MeasuresRow> Rows);
