using Timbang.Dokumentasi;

namespace Timbang.Web.Data.Publik;

/// <summary>One entry of the Daftar Informasi Publik with its columns (dossier 3.4).</summary>
public sealed record OpenRow
{
    /// <summary>The item, where a test brought it here; its excluded parts are under the same id.</summary>
    public required Guid? ButirId { get; init; }

    public required string Title { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Whether some parts are excluded.</summary>
    public required bool InPart { get; init; }

    public required CatalogueEntry Columns { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>Code of the decree's paper; null where none was issued.</summary>
    public required string? DecreeCode { get; init; }

    /// <summary>Code of the sheet that the decree rests on; null where none was issued.</summary>
    public required string? SheetCode { get; init; }
}
