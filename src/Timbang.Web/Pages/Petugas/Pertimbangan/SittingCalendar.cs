using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// A sitting as a calendar takes it (RFC 5545): its UID stays, its SEQUENCE grows when it moves, and it is taken away when it is called
/// off. Calendars are read by others, so neither items nor the sitting's own name, which may tell of one, stand in it.
/// </summary>
internal static class SittingCalendar
{
    /// <param name="sidang">The sitting.</param>
    /// <param name="office">Name of the agency.</param>
    /// <param name="timeZoneId">IANA zone of the office.</param>
    /// <param name="sender">Who calls: the address from which its mails come.</param>
    /// <param name="isOff">Whether whoever receives it is not to come any more.</param>
    /// <param name="now">The instant of making it.</param>
    public static string Of(Sidang sidang, string office, string timeZoneId, string sender, bool isOff, DateTimeOffset now)
    {
        var calendar = new Calendar { Method = isOff ? "CANCEL" : "PUBLISH", ProductId = "-//Timbang//Sidang//ID" };
        calendar.AddTimeZone(ZoneOf(timeZoneId));
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{sidang.Id:D}@timbang",
            Sequence = sidang.Moves,
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            DtStart = new CalDateTime(sidang.Date, sidang.Time, timeZoneId),
            DtEnd = sidang.Preparation?.Until is { } until ? new CalDateTime(sidang.Date, until, timeZoneId) : null,
            Summary = $"{(isOff ? "Batal: sidang" : "Sidang")} uji konsekuensi, {office}",
            Location = sidang.Place,
            Description = "Agenda, ruang, dan tautan ada dalam surat undangan.",
            Organizer = new Organizer($"mailto:{sender}") { CommonName = $"PPID {office}" },
            Status = isOff ? EventStatus.Cancelled : EventStatus.Confirmed,
        });
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    // Indonesia has three zones and no summer time: one rule says all, where the history of the zone would say what nobody asks.
    private static VTimeZone ZoneOf(string timeZoneId)
    {
        var offset = new UtcOffset(TimeZoneInfo.FindSystemTimeZoneById(timeZoneId).BaseUtcOffset);
        var zone = new VTimeZone { TzId = timeZoneId };
        zone.Children.Add(new VTimeZoneInfo("STANDARD") { OffsetFrom = offset, OffsetTo = offset, TimeZoneName = BadanPublik.ZoneNameOf(timeZoneId), DtStart = new CalDateTime(1970, 1, 1, 0, 0, 0) });
        return zone;
    }
}
