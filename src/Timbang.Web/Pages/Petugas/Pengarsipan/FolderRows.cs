using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Folders as they were asked for.</summary>
internal static class FolderRows
{
    /// <summary>Of this unit, with these words in decree, unit, place or borrower, and the one that has this code.</summary>
    public static IQueryable<ArsipFisik> Folders(this TimbangDb db, FolderQuery query)
    {
        var folders = db.ArsipFisik.AsNoTracking();
        if (query.UnitId is { } unit)
        {
            folders = folders.Where(f => f.UnitId == unit);
        }

        // Twelve letters may be a label's code, a word, or both.
        var saying = folders.Saying(query.Search);
        return Naskah.ReadCode(query.Search) is { } code
            ? folders.Where(f => f.Code == code || saying.Any(said => said.Id == f.Id))
            : saying;
    }

    private static IQueryable<ArsipFisik> Saying(this IQueryable<ArsipFisik> folders, string? words) =>
        Searching.Patterns(words).Aggregate(folders, (found, pattern) => found.Where(f =>
            EF.Functions.Like(Searching.Small(f.DecreeNumber), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.UnitName), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Shelf), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Box), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Folder), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(f.Borrower), pattern, Searching.Escape)));
}
