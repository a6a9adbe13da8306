namespace Timbang.Waktu;

/// <summary>
/// The working days of one agency: Monday to Friday without national holidays, local closures and, unless the office
/// works on them, joint leave. The day of receipt is day 0, unless the office counts it.
/// Nothing is guessed: a year without a calendar, or with one nobody has confirmed, makes the count provisional.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>The longest count; no statute comes near it.</summary>
    public const int MostDays = 10_000;

    /// <summary>No agency of the Republic counted days before it existed, and no period on file outlives the other.</summary>
    public const int FirstYear = 1945, LastYear = 2199;

    private readonly Dictionary<DateOnly, Holiday> free;
    private readonly Dictionary<DateOnly, Holiday> worked;

    /// <param name="holidays">The national list and the agency's own closures, all years.</param>
    /// <param name="jointLeaveIsFree">Whether joint leave is a non-working day in this office.</param>
    /// <param name="version">The label of this version, as shown beside every count.</param>
    public WorkingCalendar(IEnumerable<Holiday> holidays, bool jointLeaveIsFree, string version)
    {
        var all = holidays.ToList();
        free = FirstOfEachDate(all.Where(h => jointLeaveIsFree || h.Kind != HolidayKind.CutiBersama));
        worked = FirstOfEachDate(all.Where(h => !jointLeaveIsFree && h.Kind == HolidayKind.CutiBersama));
        Years = CalendarYear.In(all);
        Version = version;
    }

    /// <summary>The calendar an agency counts on: the national list with its own years and closures.</summary>
    /// <param name="own">The agency's changes; null while it has made none.</param>
    /// <param name="jointLeaveIsFree">Whether joint leave is a non-working day in this office.</param>
    /// <param name="dayOfReceiptCounts">Whether a request's own day, when the office works on it, is its first working day.</param>
    /// <param name="history">Versions made lately, and the one before them; empty where nobody asks whether a day moved.</param>
    public static WorkingCalendar Of(
        OfficeCalendar? own,
        bool jointLeaveIsFree,
        bool dayOfReceiptCounts = false,
        IReadOnlyList<CalendarVersion>? history = null)
    {
        var version = own is null or { Number: 0 } ? "kalender bawaan" : $"kalender versi {own.Number}";
        return new(
            own?.Merged(NationalHolidays.Shipped) ?? NationalHolidays.Shipped,
            jointLeaveIsFree,
            jointLeaveIsFree ? version : version + ", cuti bersama dihitung sebagai hari kerja")
        {
            DayOfReceiptCounts = dayOfReceiptCounts,
            History = new(history ?? [], jointLeaveIsFree),
        };
    }

    public string Version { get; }

    /// <summary>Whether what is received counts from its own day on.</summary>
    public bool DayOfReceiptCounts { get; private init; }

    private CalendarHistory History { get; init; } = CalendarHistory.Empty;

    /// <summary>The years that have a national list, by year.</summary>
    public IReadOnlyDictionary<int, CalendarYear> Years { get; }

    public bool IsWorkingDay(DateOnly date) => !IsWeekend(date) && !free.ContainsKey(date);

    /// <summary>Whether the day counts, or why not. A holiday is named also when it falls on a weekend.</summary>
    public DayExplained Explain(DateOnly date, int ordinal = 1)
    {
        if (free.TryGetValue(date, out var holiday))
        {
            return new(date, null, holiday.Why, holiday);
        }

        return IsWeekend(date) ? new(date, null, "akhir pekan") : new(date, ordinal, $"hari kerja ke-{ordinal}{WorkedLeave(date)}");
    }

    /// <summary>The n-th working day after the start.</summary>
    /// <exception cref="RuleException">The count or the years it touches are out of bounds.</exception>
    public Deadline AddWorkingDays(DateOnly start, int count)
    {
        var days = Walk(start, count, step: 1);
        var deadline = Explained(days, start, days[^1].Date, $"{count} hari kerja sejak {start.InWords()}");
        return deadline with { Moved = History.MoveOf(deadline, before => before.AddWorkingDays(start, count)) };
    }

    /// <summary>The n-th working day of what was received: the day of receipt is day 0, or the first one where the office counts it.</summary>
    /// <exception cref="RuleException">The count or the years it touches are out of bounds.</exception>
    public Deadline AddWorkingDaysFromReceipt(DateOnly received, int count)
    {
        if (!DayOfReceiptCounts)
        {
            return AddWorkingDays(received, count);
        }

        var days = Walk(received.AddDays(-1), count, step: 1)[1..];
        var deadline = Explained(days, received, days[^1].Date, $"{count} hari kerja sejak {received.InWords()}, hari diterima ikut dihitung");
        return deadline with { Moved = History.MoveOf(deadline, before => before.AddWorkingDays(received.AddDays(-1), count)) };
    }

    /// <summary>The n-th working day before the end: the last day on which the act still leaves n working days.</summary>
    /// <exception cref="RuleException">The count or the years it touches are out of bounds.</exception>
    public Deadline SubtractWorkingDays(DateOnly end, int count)
    {
        var days = Walk(end, count, step: -1);
        days.Reverse();
        return Explained(days, end, days[0].Date, $"{count} hari kerja sebelum {end.InWords()}");
    }

    /// <summary>
    /// The same day n calendar months later, or the last day of that month when it has no such day. It depends on no
    /// calendar and is never rolled: a last day on a holiday stays where it is.
    /// </summary>
    /// <exception cref="RuleException">The count or the years it touches are out of bounds.</exception>
    public Deadline AddMonths(DateOnly start, int count)
    {
        Bounds.CheckStart(start);
        Bounds.CheckCount(count, "bulan");
        Bounds.CheckEnd(start.Year + (((start.Month - 1) + count) / 12));
        var due = start.AddMonths(count);
        return new()
        {
            Start = start,
            Due = due,
            Days = [.. Enumerable.Range(0, due.DayNumber - start.DayNumber + 1).Select(n => CalendarDay(start, n))],
            Rule = $"{count} bulan kalender sejak {start.InWords()}",
        };
    }

    /// <summary>Working days after the first date up to and including the second; negative (late) when the second is earlier.</summary>
    public int CountBetween(DateOnly after, DateOnly until) =>
        until < after
            ? -CountBetween(until, after)
            : Enumerable.Range(1, until.DayNumber - after.DayNumber).Count(n => IsWorkingDay(after.AddDays(n)));

    /// <summary>How far a last day is from today.</summary>
    public DaysLeft Left(DateOnly today, DateOnly due) => new(due.DayNumber - today.DayNumber, CountBetween(today, due));

    private string WorkedLeave(DateOnly date) =>
        worked.TryGetValue(date, out var leave) ? $" ({leave.Why}; kantor tetap bekerja)" : "";

    private static DayExplained CalendarDay(DateOnly start, int n) =>
        n == 0 ? Zero(start) : new(start.AddDays(n), n, $"hari kalender ke-{n}");

    private static DayExplained Zero(DateOnly start) => new(start, null, "hari mulai, tidak dihitung");

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Dictionary<DateOnly, Holiday> FirstOfEachDate(IEnumerable<Holiday> holidays) =>
        holidays.GroupBy(h => h.Date).ToDictionary(day => day.Key, day => day.MinBy(h => h.Kind)!);

    private List<DayExplained> Walk(DateOnly start, int count, int step)
    {
        Bounds.CheckStart(start);
        Bounds.CheckCount(count, "hari kerja");
        List<DayExplained> days = [Zero(start)];
        for (var (date, ordinal) = (start, 0); ordinal < count;)
        {
            date = date.AddDays(step);
            Bounds.CheckEnd(date.Year);
            var day = Explain(date, ordinal + 1);
            ordinal += day.Counted ? 1 : 0;
            days.Add(day);
        }

        return days;
    }

    private Deadline Explained(List<DayExplained> days, DateOnly start, DateOnly due, string rule)
    {
        List<int> touched = [.. days.Where(day => day.Date != start || day.Counted).Select(day => day.Date.Year).Distinct().Order()];
        return new()
        {
            Start = start,
            Due = due,
            Days = days,
            Rule = rule,
            CalendarVersion = Version,
            Decrees = [.. touched.Where(Years.ContainsKey).Select(year => Years[year].Decree)],
            Caution = CalendarYear.CautionFor(touched, Years),
        };
    }
}
