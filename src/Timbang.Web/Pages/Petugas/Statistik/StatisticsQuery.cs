using Microsoft.AspNetCore.Mvc;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>Which figures are asked for, by the names that stand in the address.</summary>
public sealed class StatisticsQuery
{
    /// <summary>Years that stand side by side, the one asked for the last of them.</summary>
    public const int YearsShown = 5;

    private const int FirstYear = 2009;

    [FromQuery(Name = "tahun")]
    public int? Year { get; set; }

    [FromQuery(Name = "unit")]
    public Guid? UnitId { get; set; }

    /// <summary>Years to choose from, the newest first: UU 14/2008 has been in force since 2010, and what is older than ten years is asked for by address.</summary>
    public static IReadOnlyList<int> Choices(DateOnly today) => [.. Enumerable.Range(0, 10).Select(ago => today.Year - ago)];

    /// <summary>The year asked for, or this one.</summary>
    public int YearOn(DateOnly today) => Math.Clamp(Year ?? today.Year, FirstYear, today.Year);

    /// <summary>The same question as a download.</summary>
    public string DownloadAddress(DateOnly today) =>
        PageLinks.Address("/statistik", ("tahun", YearOn(today).ToString()), ("unit", UnitId?.ToString()), ("handler", "Unduh"));
}
