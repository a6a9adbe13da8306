using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;

namespace Timbang.Web.Data;

/// <summary>Entries of the DIK as desk and inventory ask for them: both count the same rows.</summary>
internal static class Exclusions
{
    /// <summary>Entries of the DIK in the reader's own units; the list itself is public.</summary>
    public static IQueryable<Pengecualian> WithinReach(this TimbangDb db)
    {
        var (agency, units) = (db.Reach.AgencyId, db.Reach.UnitIds);
        var entries = db.Pengecualian.AsNoTracking().Where(p => p.BadanPublikId == agency);
        return db.Reach.WholeAgency ? entries : entries.Where(p => units.Contains(p.UnitId));
    }

    /// <summary>
    /// Exclusions that somebody must look at by a day: their last day comes, or the day of their review, which may have
    /// passed. Where a later decree took the place of one, that one has ended the day before it.
    /// </summary>
    public static IQueryable<Pengecualian> Ending(this IQueryable<Pengecualian> entries, DateOnly today, DateOnly until) => entries
        .Where(p => p.ReplacedById == null && p.LookAtBy <= until && (p.Until == null || p.Until >= today))
        .OrderBy(p => p.LookAtBy).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);
}
