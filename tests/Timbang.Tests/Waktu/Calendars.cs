using System.Reflection;
using Timbang.Waktu;

namespace Timbang.Tests.Waktu;

/// <summary>The calendar the product ships, and the vectors counted on it by hand.</summary>
internal static class Calendars
{
    public const string VersionLabel = "SKB 2024–2027";

    public static readonly IReadOnlyList<Holiday> Holidays = NationalHolidays.Shipped;

    public static readonly WorkingCalendar National = new(Holidays, jointLeaveIsFree: true, VersionLabel);

    public static readonly WorkingCalendar WithoutHolidays = new([], jointLeaveIsFree: true, "kosong");

    public static IEnumerable<string[]> Vectors(string name) =>
        Text(typeof(Calendars).Assembly, name)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => char.IsDigit(line[0]))
            .Select(line => line.Trim().Split(','));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Holiday Closed(string date, HolidayKind kind = HolidayKind.LiburNasional, string name = "Libur uji") =>
        new(Day(date), kind, name, "SK 1/2026", "diperiksa");

    public static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
