using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The clocks of the items in a decree, as they stand now.</summary>
internal static class ItemClocks
{
    public static async Task<IReadOnlyDictionary<Guid, Clocks>> ClocksAsync(
        this TimbangDb db,
        Guid keputusanId,
        WorkingCalendar calendar,
        CancellationToken cancellationToken)
    {
        var rows = await (
            from butir in db.Butir.AsNoTracking()
            where butir.KeputusanId == keputusanId
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            select new { butir.Id, butir.ConsideredOn, uji.Trigger }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => Clocks.Of(r.Trigger, r.ConsideredOn, calendar));
    }

    /// <summary>The last day of each item.</summary>
    public static IReadOnlyDictionary<Guid, DateOnly> Dues(this IReadOnlyDictionary<Guid, Clocks> clocks) =>
        clocks.ToDictionary(c => c.Key, c => c.Value.Governing!.Due);

    /// <summary>The clocks that govern the decree: those of the item whose last day comes first; null where none is in reach.</summary>
    public static Clocks? Governing(this IReadOnlyDictionary<Guid, Clocks> clocks) => clocks.Values.MinBy(c => c.Governing?.Due);
}
