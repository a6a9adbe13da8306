using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;

namespace Timbang.Web.Data;

/// <summary>Entries of the DIK as desk and inventory ask for them: both count the same rows.</summary>
internal static class Exclusions
{
    /// <summary>Entries of the DIK in the reader's own units; the list itself is public.</summary>
    public static IQueryable<Pengecualian> WithinReach(this TimbangDb db)
    {
        var (whole, units) = (db.Reach.WholeAgency, db.Reach.UnitIds);
        return db.Pengecualian.AsNoTracking().Where(p => whole || units.Contains(p.UnitId));
    }

    /// <summary>Exclusions whose last day falls in the span and that no later decision has carried on.</summary>
    public static IQueryable<Pengecualian> Ending(this IQueryable<Pengecualian> entries, TimbangDb db, DateOnly from, DateOnly until) => entries
        .Where(p => p.Until >= from && p.Until <= until)
        .Where(p => !db.Pengecualian.Any(later => later.OriginId == p.OriginId && later.Part == p.Part && later.From > p.From))
        .OrderBy(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);
}
