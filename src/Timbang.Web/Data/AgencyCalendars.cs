using Microsoft.EntityFrameworkCore;
using Timbang.Waktu;

namespace Timbang.Web.Data;

/// <summary>
/// The calendar an agency counts its working days on, read once per request. Scoped, like the clock beside it.
/// </summary>
public sealed class AgencyCalendars(TimbangDb db)
{
    private readonly Dictionary<Guid, WorkingCalendar> known = [];

    public async Task<WorkingCalendar> OfAsync(Guid badanPublikId, CancellationToken cancellationToken = default)
    {
        if (!known.TryGetValue(badanPublikId, out var calendar))
        {
            known[badanPublikId] = calendar = await ReadAsync(badanPublikId, cancellationToken);
        }

        return calendar;
    }

    private async Task<WorkingCalendar> ReadAsync(Guid badanPublikId, CancellationToken cancellationToken)
    {
        var row = await db.BadanPublik
            .AsNoTracking()
            .Where(badan => badan.Id == badanPublikId)
            .Select(badan => new
            {
                badan.Pengaturan,
                Own = db.OfficeCalendar.FirstOrDefault(calendar => calendar.BadanPublikId == badan.Id),
            })
            .SingleAsync(cancellationToken);
        return WorkingCalendar.Of(row.Own, row.Pengaturan.JointLeaveIsFree, row.Pengaturan.DayOfReceiptCounts);
    }
}

/// <summary>The agency's calendar as its administrator edits it.</summary>
public static class CalendarEditing
{
    /// <summary>The calendar to change and save; an agency that has none yet gets one with its first change.</summary>
    public static async Task<OfficeCalendar> EditCalendarAsync(this TimbangDb db, Guid badanPublikId, CancellationToken cancellationToken = default)
    {
        var calendar = await db.OfficeCalendar.SingleOrDefaultAsync(c => c.BadanPublikId == badanPublikId, cancellationToken);
        return calendar ?? db.Add(OfficeCalendar.For(badanPublikId)).Entity;
    }
}
