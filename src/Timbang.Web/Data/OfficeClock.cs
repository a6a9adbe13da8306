using Timbang.Pelaksana;

namespace Timbang.Web.Data;

/// <summary>
/// What day and time it is in the office. Instants are kept in UTC; the law counts days of the agency's own zone.
/// Scoped: the request's agency is set as soon as it is known.
/// </summary>
public sealed class OfficeClock(TimeProvider time)
{
    private TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    /// <summary>From here on the clock shows the time of this agency.</summary>
    public void Follow(BadanPublik badan) => Follow(badan.TimeZoneId);

    public void Follow(string timeZoneId) => zone = TimeZoneInfo.FindSystemTimeZoneById(timeZoneId);

    /// <summary>This instant, with the office's offset.</summary>
    public DateTimeOffset Now() => ToOffice(time.GetUtcNow());

    /// <summary>The office's calendar day.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(Now().DateTime);

    /// <summary>A stored instant as the office's clock showed it.</summary>
    public DateTimeOffset ToOffice(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);
}
