namespace Timbang.Waktu;

/// <summary>How the calendar of an agency changed lately, so that a deadline that moved can say so, and by what.</summary>
/// <param name="versions">The versions made since the oldest count that still runs began, and the one before them; by number.</param>
/// <param name="jointLeaveIsFree">As in the calendar of today: what the office settles is no version.</param>
public sealed class CalendarHistory(IReadOnlyList<CalendarVersion> versions, bool jointLeaveIsFree)
{
    public static CalendarHistory Empty { get; } = new([], true);

    /// <summary>Where a deadline stood that was counted on the day it began; null when it stands where it stood.</summary>
    /// <param name="deadline">The deadline, counted on the calendar of today.</param>
    /// <param name="count">Counts it again on another calendar.</param>
    public MovedDeadline? MoveOf(Deadline deadline, Func<WorkingCalendar, Deadline> count)
    {
        var since = versions.Where(version => version.On > deadline.Start).ToList();
        if (since.Count == 0)
        {
            return null;
        }

        var due = count(Before(since[0])).Due;
        return due == deadline.Due ? null : new(due, [.. since.Select(version => $"kalender versi {version.Number}: {version.What} ({version.Decree})")]);
    }

    // What an agency had not changed yet, it counted on the shipped list.
    private WorkingCalendar Before(CalendarVersion version)
    {
        var holidays = versions.LastOrDefault(other => other.Number < version.Number)?.Holidays ?? [];
        return new(OfficeCalendar.Merge(NationalHolidays.Shipped, holidays), jointLeaveIsFree, "");
    }
}

/// <summary>A last day that moved because the calendar changed after the count had begun.</summary>
/// <param name="From">Where it stood.</param>
/// <param name="Changes">What was changed since, as a person reads it.</param>
public sealed record MovedDeadline(DateOnly From, IReadOnlyList<string> Changes);
