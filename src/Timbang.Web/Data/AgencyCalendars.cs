using Microsoft.EntityFrameworkCore;
using Timbang.Waktu;

namespace Timbang.Web.Data;

/// <summary>
/// The calendar an agency counts its working days on, read once per request. Scoped, like the clock beside it.
/// </summary>
public sealed class AgencyCalendars(TimbangDb db)
{
    // Days over which a count of an open file can have begun: 17 working days, or a month, with a long holiday in between.
    private const int LongestRunning = 90;

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
        var recent = DateOnly.FromDateTime(db.Time.GetUtcNow().UtcDateTime).AddDays(-LongestRunning);
        var row = await db.BadanPublik
            .AsNoTracking()
            .Where(badan => badan.Id == badanPublikId)
            .Select(badan => new
            {
                badan.Pengaturan,
                Own = db.OfficeCalendar.FirstOrDefault(calendar => calendar.BadanPublikId == badan.Id),
                History = db.CalendarVersion
                    .Where(v => v.BadanPublikId == badan.Id
                        && (v.On > recent || db.CalendarVersion.Any(next => next.BadanPublikId == v.BadanPublikId && next.Number == v.Number + 1 && next.On > recent)))
                    .OrderBy(v => v.Number)
                    .ToList(),
            })
            .SingleAsync(cancellationToken);
        return WorkingCalendar.Of(row.Own, row.Pengaturan.JointLeaveIsFree, row.Pengaturan.DayOfReceiptCounts, row.History);
    }
}

/// <summary>The agency's calendar as its administrator edits it.</summary>
public static class CalendarEditing
{
    /// <summary>The calendar to change and save; an agency that has none yet gets one with its first change.</summary>
    public static async Task<OfficeCalendar> EditCalendarAsync(this TimbangDb db, Guid badanPublikId, CancellationToken cancellationToken = default)
    {
        var calendar = await db.OfficeCalendar.Include(c => c.Versions).SingleOrDefaultAsync(c => c.BadanPublikId == badanPublikId, cancellationToken);
        return calendar ?? db.Add(OfficeCalendar.For(badanPublikId)).Entity;
    }
}
