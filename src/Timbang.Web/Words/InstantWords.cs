namespace Timbang.Web.Words;

/// <summary>Instants as the screens and the documents write them. Each already carries the office's offset.</summary>
public static class InstantWords
{
    /// <summary>"Senin, 21 Oktober 2024 pukul 09.48 WITA".</summary>
    public static string InWords(this DateTimeOffset instant) =>
        $"{DateOnly.FromDateTime(instant.DateTime).InWords()} pukul {instant.Clock()}";

    /// <summary>"09.48 WITA".</summary>
    public static string Clock(this DateTimeOffset instant) =>
        instant.ToString("HH'.'mm", Indonesian.Culture) + " " + instant.Zone();

    /// <summary>"WITA". Indonesia has three whole-hour zones without summer time: the offset names the zone.</summary>
    public static string Zone(this DateTimeOffset instant) => instant.Offset.TotalHours switch
    {
        7 => "WIB",
        8 => "WITA",
        9 => "WIT",
        _ => throw new ArgumentException("Turn the instant into the office's time first: OfficeClock.ToOffice.", nameof(instant)),
    };
}
