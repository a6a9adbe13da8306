namespace Timbang;

/// <summary>Days as refusals, screens and documents write them. The only place that knows how.</summary>
public static class DateWords
{
    /// <summary>"Senin, 21 Oktober 2024".</summary>
    public static string InWords(this DateOnly day) => day.ToString("dddd, d MMMM yyyy", Indonesian.Culture);

    /// <summary>"21 Oktober 2024", for texts of law and documents.</summary>
    public static string Plain(this DateOnly day) => day.ToString("d MMMM yyyy", Indonesian.Culture);

    /// <summary>"Senin, 21 Oktober", where the year is plain from its surroundings.</summary>
    public static string WithoutYear(this DateOnly day) => day.ToString("dddd, d MMMM", Indonesian.Culture);

    /// <summary>"21 Oktober", in a run of days of one year.</summary>
    public static string DayAndMonth(this DateOnly day) => day.ToString("d MMMM", Indonesian.Culture);

    /// <summary>"Oktober 2024".</summary>
    public static string MonthAndYear(this DateOnly day) => day.ToString("MMMM yyyy", Indonesian.Culture);

    /// <summary>"Oktober".</summary>
    public static string Month(this DateOnly day) => day.ToString("MMMM", Indonesian.Culture);

    /// <summary>"Senin", for the strip of days.</summary>
    public static string Weekday(this DateOnly day) => day.ToString("dddd", Indonesian.Culture);
}
