using System.Globalization;

namespace Timbang.Waktu;

/// <summary>Dates as official Indonesian writes them.</summary>
public static class DateWords
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>"Senin, 6 April 2026".</summary>
    public static string InWords(this DateOnly date) => date.ToString("dddd, d MMMM yyyy", Indonesian);

    /// <summary>"6 April 2026".</summary>
    public static string WithoutWeekday(this DateOnly date) => date.ToString("d MMMM yyyy", Indonesian);
}
