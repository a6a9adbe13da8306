using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;

namespace Timbang.Web.Data;

/// <summary>Reads items as they stand, with all that minutes and sheet say of them.</summary>
internal static class WeighedReading
{
    /// <summary>Those of the items that are in reach, by their ids, under the law of the day.</summary>
    public static async Task<IReadOnlyDictionary<Guid, WeighedItem>> WeighedAsync(
        this TimbangDb db,
        IReadOnlyCollection<Guid> butirIds,
        DateOnly day,
        CancellationToken cancellationToken)
    {
        var rows = await (
            from butir in db.Butir.AsNoTracking()
            where butirIds.Contains(butir.Id)
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            select new { butir, Unit = unit.Name, uji.Number })
            .ToListAsync(cancellationToken);
        var law = await new LawShelf(db).InForceAsync(day, cancellationToken);
        return rows.ToDictionary(r => r.butir.Id, r => WeighedItem.Of(r.butir, r.Unit, r.Number, law));
    }
}
