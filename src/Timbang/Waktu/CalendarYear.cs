namespace Timbang.Waktu;

/// <summary>One year of the national list: present, and confirmed when every row of it is.</summary>
/// <param name="Year">The year.</param>
/// <param name="Confirmed">Whether every row was checked.</param>
/// <param name="Decree">The decree, or decrees, that set its days.</param>
public sealed record CalendarYear(int Year, bool Confirmed, string Decree)
{
    /// <summary>The years a list covers. A local closure alone does not make a year known.</summary>
    public static IReadOnlyDictionary<int, CalendarYear> In(IEnumerable<Holiday> holidays) =>
        holidays
            .Where(h => h.Kind != HolidayKind.LiburSetempat)
            .GroupBy(h => h.Date.Year)
            .Where(year => year.Any(h => h.Kind == HolidayKind.LiburNasional))
            .ToDictionary(year => year.Key, year => new CalendarYear(year.Key, year.All(h => h.Confirmed), string.Join("; ", year.Select(h => h.Decree).Distinct())));

    /// <summary>A sentence naming the years that are missing or not confirmed; empty when all stand.</summary>
    public static string CautionFor(IReadOnlyList<int> years, IReadOnlyDictionary<int, CalendarYear> known)
    {
        var missing = years.Where(year => !known.ContainsKey(year)).ToList();
        var unsure = years.Where(year => known.TryGetValue(year, out var state) && !state.Confirmed).ToList();
        return string.Join(
            " ",
            new[] { Sentence(unsure, "belum dikonfirmasi"), Sentence(missing, "belum ada; baru akhir pekan yang dilewati") }.Where(part => part.Length > 0));
    }

    private static string Sentence(List<int> years, string lack) => years.Count switch
    {
        0 => "",
        1 => $"Kalender {years[0]} {lack}.",
        _ when years[^1] - years[0] == years.Count - 1 => $"Kalender {years[0]}–{years[^1]} {lack}.",
        _ => $"Kalender {string.Join(", ", years.SkipLast(1))} dan {years[^1]} {lack}.",
    };
}
