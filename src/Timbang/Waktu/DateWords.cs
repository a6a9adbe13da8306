namespace Timbang.Waktu;

/// <summary>Dates as the sentences of the law room write them; screens have their own.</summary>
internal static class DateWords
{
    /// <summary>"Senin, 6 April 2026".</summary>
    public static string InWords(this DateOnly date) => date.ToString("dddd, d MMMM yyyy", Indonesian.Culture);

    /// <summary>"6 April 2026".</summary>
    public static string WithoutWeekday(this DateOnly date) => date.ToString("d MMMM yyyy", Indonesian.Culture);
}
