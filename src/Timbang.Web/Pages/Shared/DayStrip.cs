using Timbang.Waktu;

namespace Timbang.Web.Pages.Shared;

/// <summary>
/// A deadline made ready to be drawn: one box per day, the skipped days by their reason, and the words of the calendar.
/// </summary>
/// <param name="deadline">What is drawn.</param>
/// <param name="today">Marks today and lateness; null for a mere calculation, which is never late.</param>
public sealed class DayStrip(Deadline deadline, DateOnly? today)
{
    // Past this the boxes say less than the two dates, and would weigh more than the page.
    private const int MostBoxes = 200;

    // From here on one row of boxes is too narrow to read (docs/look.md).
    private const int LongFrom = 29;

    public Deadline Deadline { get; } = deadline;

    /// <summary>A day that somebody set was not counted: there is nothing to draw.</summary>
    public bool IsCounted => Deadline.Days.Count > 0;

    public bool IsDrawn => IsCounted && Deadline.Days.Count <= MostBoxes;

    /// <summary>Classes of the strip; the first day stands under its weekday, Monday 1.</summary>
    public string Class
    {
        get
        {
            var weekday = ((int)Deadline.Days[0].Date.DayOfWeek + 6) % 7;
            return $"days from-{weekday + 1}"
                + (Deadline.Days.Count >= LongFrom ? " long" : "")
                + (today is { } now && Deadline.IsOverdue(now) ? " over" : "");
        }
    }

    public IEnumerable<Box> Boxes => Deadline.Days.Select(day => new Box(ClassOf(day), SpokenOf(day), day.Date, MarkOf(day)));

    /// <summary>The skipped days, one line per reason; weekends, which nobody disputes, come last.</summary>
    public IEnumerable<SkippedDays> Skipped => Deadline.Days
        .Where(day => !day.Counted && day.Date != Deadline.Start)
        .GroupBy(day => day.Why)
        .OrderBy(days => days.First().Holiday is null)
        .ThenBy(days => days.Min(day => day.Date))
        .Select(days => new SkippedDays(DateRuns.InWords([.. days.Select(day => day.Date)], SpansYears), days.Key));

    public int SkippedCount => Deadline.Days.Count(day => !day.Counted && day.Date != Deadline.Start);

    private bool SpansYears => Deadline.Days[0].Date.Year != Deadline.Days[^1].Date.Year;

    private string ClassOf(DayExplained day)
    {
        var kind = day.Date == Deadline.Start ? "zero" : day.Counted ? "n" : "skip-day";
        return kind
            + (day.Counted && day.Date < today ? " past" : "")
            + (day.Counted && day.Date == today ? " now" : "")
            + (day.Date == Deadline.Due ? " end" : "");
    }

    private string SpokenOf(DayExplained day) =>
        $"{(SpansYears ? day.Date.InWords() : day.Date.WithoutYear())}: "
        + (day.Counted || day.Date == Deadline.Start ? day.Why : "dilewati, " + day.Why)
        + (day.Date == today ? ", hari ini" : "")
        + (day.Date == Deadline.Due ? ", hari terakhir" : "");

    private string MarkOf(DayExplained day) => day switch
    {
        { Ordinal: { } ordinal } => $"{ordinal}",
        { Holiday.Kind: HolidayKind.CutiBersama } => "cuti",
        { Holiday.Kind: HolidayKind.LiburSetempat } => "tutup",
        { Holiday: not null } => "libur",
        _ => day.Date == Deadline.Start ? "0" : "–",
    };

    /// <summary>One day as it is drawn: its look, what a screen reader says, the date and the small mark under it.</summary>
    public sealed record Box(string Class, string Spoken, DateOnly Date, string Mark);

    /// <summary>"14–15 Maret, 28–29 Maret" and why.</summary>
    public sealed record SkippedDays(string Dates, string Why);
}
