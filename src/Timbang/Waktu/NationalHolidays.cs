using System.Reflection;

namespace Timbang.Waktu;

/// <summary>The national list that ships with the product; an agency adds years and closures of its own.</summary>
public static class NationalHolidays
{
    private static readonly Lazy<IReadOnlyList<Holiday>> Embedded = new(Read);

    public static IReadOnlyList<Holiday> Shipped => Embedded.Value;

    /// <summary>The calendar of nobody in particular: the shipped list with joint leave free.</summary>
    public static WorkingCalendar Calendar => WorkingCalendar.Of(own: null, jointLeaveIsFree: true);

    private static IReadOnlyList<Holiday> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Waktu.holidays.csv")!;
        using var reader = new StreamReader(stream);
        return CalendarCsv.Parse(reader.ReadToEnd()).Holidays;
    }
}
