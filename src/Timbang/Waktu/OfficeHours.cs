namespace Timbang.Waktu;

/// <summary>When an office is open, in its own time. SOP step 5: "pada hari dan jam kerja".</summary>
/// <param name="Opens">The first minute.</param>
/// <param name="Closes">The last minute; what comes in it is within hours.</param>
public sealed record OfficeHours(TimeOnly Opens, TimeOnly Closes)
{
    public bool IsWithin(DateOnly date, TimeOnly time, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(date) && Covers(time);

    /// <summary>What the receipt says of its own moment: within days and hours, or outside and why.</summary>
    public string Note(DateOnly date, TimeOnly time, WorkingCalendar calendar)
    {
        var day = calendar.Explain(date);
        return (day.Counted, Covers(time)) switch
        {
            (true, true) => "Diterima pada hari dan jam kerja.",
            (true, false) => $"Diterima di luar jam kerja ({Opens:HH\\.mm}–{Closes:HH\\.mm}).",
            _ => $"Diterima di luar hari kerja ({day.Why}).",
        };
    }

    private bool Covers(TimeOnly time) => Opens <= time && new TimeOnly(time.Hour, time.Minute) <= Closes;
}
