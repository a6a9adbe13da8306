using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Folders as they were asked for.</summary>
internal static class FolderRows
{
    /// <summary>Of this unit, with these words in decree, unit, place or borrower; or the one that has this code.</summary>
    public static IQueryable<ArsipFisik> Folders(this TimbangDb db, FolderQuery query)
    {
        var folders = db.ArsipFisik.AsNoTracking();
        if (query.UnitId is { } unit)
        {
            folders = folders.Where(f => f.UnitId == unit);
        }

        // What is read from a label is no other word: twelve signs by chance.
        return Naskah.ReadCode(query.Search) is { } code && code.Any(char.IsDigit)
            ? folders.Where(f => f.Code == code)
            : folders.Saying(query.Search);
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
