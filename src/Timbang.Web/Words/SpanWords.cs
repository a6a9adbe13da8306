namespace Timbang.Web.Words;

/// <summary>How far a day is, as people say it.</summary>
public static class SpanWords
{
    /// <summary>"besok", "dalam 59 hari", "dalam 8 bulan", "dalam 3 tahun 6 bulan".</summary>
    public static string In(DateOnly today, DateOnly day)
    {
        var days = day.DayNumber - today.DayNumber;
        return days switch
        {
            < 1 => "hari ini",
            1 => "besok",
            <= 90 => $"dalam {days} hari",
            _ => "dalam " + Months(WholeMonths(today, day)),
        };
    }

    /// <summary>"8 bulan", "2 tahun", "3 tahun 6 bulan".</summary>
    public static string Months(int months) => (months / 12, months % 12) switch
    {
        (0, var rest) => $"{rest} bulan",
        (var years, 0) => $"{years} tahun",
        (var years, var rest) => $"{years} tahun {rest} bulan",
    };

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
