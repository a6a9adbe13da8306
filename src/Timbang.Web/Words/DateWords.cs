using System.Globalization;

namespace Timbang.Web.Words;

/// <summary>Days and instants as the screens and the documents write them.</summary>
public static class DateWords
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>"Senin, 21 Oktober 2024".</summary>
    public static string InWords(this DateOnly day) => day.ToString("dddd, d MMMM yyyy", Indonesian);

    /// <summary>"21 Oktober 2024", for texts of law and documents.</summary>
    public static string Plain(this DateOnly day) => day.ToString("d MMMM yyyy", Indonesian);

    /// <summary>"Senin, 21 Oktober", where the year is plain from its surroundings.</summary>
    public static string WithoutYear(this DateOnly day) => day.ToString("dddd, d MMMM", Indonesian);

    /// <summary>"Senin", for the strip of days.</summary>
    public static string Weekday(this DateOnly day) => day.ToString("dddd", Indonesian);

    /// <summary>"Senin, 21 Oktober 2024 pukul 09.48 WITA". The instant already carries the office's offset.</summary>
    public static string InWords(this DateTimeOffset instant) =>
        $"{DateOnly.FromDateTime(instant.DateTime).InWords()} pukul {instant.Clock()}";

    /// <summary>"09.48 WITA".</summary>
    public static string Clock(this DateTimeOffset instant) =>
        instant.ToString("HH'.'mm", Indonesian) + " " + instant.Zone();

    /// <summary>As minutes spell it: "Senin tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh empat".</summary>
    public static string Spelled(this DateOnly day) =>
        $"{day.Weekday()} tanggal {day.Day.Spelled()} bulan {day.ToString("MMMM", Indonesian)} tahun {day.Year.Spelled()}";

    /// <summary>"WITA". Indonesia has three whole-hour zones without summer time: the offset names the zone.</summary>
    public static string Zone(this DateTimeOffset instant) => instant.Offset.TotalHours switch
    {
        7 => "WIB",
        8 => "WITA",
        9 => "WIT",
        _ => throw new ArgumentException("Turn the instant into the office's time first: OfficeClock.ToOffice.", nameof(instant)),
    };
}
