using Microsoft.AspNetCore.Mvc;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>Which part of the inventory is asked for, by the names that stand in the address.</summary>
public sealed class InventoryQuery
{
    [FromQuery(Name = "tab")]
    public string? Tab { get; set; }

    [FromQuery(Name = "cari")]
    public string? Search { get; set; }

    [FromQuery(Name = "unit")]
    public Guid? UnitId { get; set; }

    [FromQuery(Name = "hal")]
    public int Page { get; set; } = 1;

    public bool IsNarrowed => Search is not null || UnitId is not null;

    /// <summary>The same question for another tab or page.</summary>
    public string Address(string? tab, int page = 1) =>
        PageLinks.Address("/inventaris", ("tab", tab), ("cari", Search), ("unit", UnitId?.ToString()), ("hal", page > 1 ? page.ToString() : null));
}
