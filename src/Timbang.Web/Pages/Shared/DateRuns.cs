namespace Timbang.Web.Pages.Shared;

/// <summary>Days that follow each other, written together: "14–15 Maret, 28–29 Maret".</summary>
public static class DateRuns
{
    /// <param name="days">In order of time.</param>
    /// <param name="withYear">Whether the year has to be said.</param>
    public static string InWords(IReadOnlyList<DateOnly> days, bool withYear)
    {
        List<(DateOnly First, DateOnly Last)> runs = [];
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1].Last.AddDays(1) == day)
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        Func<DateOnly, string> words = withYear ? DateWords.Plain : DateWords.DayAndMonth;
        return string.Join(", ", runs.Select(run => InWords(run.First, run.Last, words)));
    }

    private static string InWords(DateOnly first, DateOnly last, Func<DateOnly, string> words)
    {
        var end = words(last);
        return first == last ? end
            : (first.Year, first.Month) == (last.Year, last.Month) ? $"{first.Day}–{end}"
            : $"{words(first)} – {end}";
    }
}
