using Microsoft.AspNetCore.Mvc;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Which folders are asked for, by the names that stand in the address.</summary>
public sealed class FolderQuery
{
    [FromQuery(Name = "tab")]
    public string? Tab { get; set; }

    [FromQuery(Name = "cari")]
    public string? Search { get; set; }

    [FromQuery(Name = "unit")]
    public Guid? UnitId { get; set; }

    [FromQuery(Name = "hal")]
    public int Page { get; set; } = 1;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || UnitId is not null;

    /// <summary>The same question for another tab or page.</summary>
    public string Address(string? tab, int page = 1) => Address("/arsip", tab, page);

    /// <summary>The labels of the folders asked for.</summary>
    public string LabelAddress(string? tab, int part) => Address("/arsip/label.pdf", tab, part);

    private string Address(string path, string? tab, int page) =>
        PageLinks.Address(path, ("tab", tab), ("cari", Search), ("unit", UnitId?.ToString()), ("hal", page > 1 ? page.ToString() : null));
}
