using Timbang.Waktu;

namespace Timbang.Web.Demo;

/// <summary>The days of the story as one office counts them: working days from its today, at an hour of its clock.</summary>
public sealed class DemoDays(WorkingCalendar calendar, TimeZoneInfo zone, DateTimeOffset now)
{
    private readonly DateOnly today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>The day that is so many working days from today; negative is past.</summary>
    public DateOnly Day(int workingDays) => workingDays switch
    {
        > 0 => calendar.AddWorkingDays(today, workingDays).Due,
        < 0 => calendar.SubtractWorkingDays(today, -workingDays).Due,
        _ => today,
    };

    /// <summary>The instant, so many minutes after the hour given.</summary>
    public DateTimeOffset At(int workingDays, TimeOnly time, double minutes = 0)
    {
        var local = Day(workingDays).ToDateTime(time).AddMinutes(minutes);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
