using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Waktu;

namespace Timbang.Web.Words;

/// <summary>
/// A day as people type it: "31 Desember 2028", "Senin, 6 April 2026", "31-12-2028", "31/12/2028" or "2028-12-31". The
/// day comes first; a browser's own date field would ask an office with an English browser for the month.
/// </summary>
/// <param name="Day">The day, or null where nothing was typed or it cannot be read.</param>
/// <param name="Refusal">What is wrong with what was typed; null when nothing is.</param>
public sealed partial record TypedDay(DateOnly? Day, string? Refusal)
{
    private const string HowTo = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];

    public static TypedDay Read(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return new(null, null);
        }

        var match = Iso().Match(text) is { Success: true } iso ? iso : DayFirst().Match(text);
        return match.Success && MonthOf(match.Groups["m"].Value) is { } month
            ? Of(int.Parse(match.Groups["y"].Value), month, int.Parse(match.Groups["d"].Value))
            : new(null, $"“{Shortened(text)}” tidak dapat dibaca sebagai tanggal. {HowTo}");
    }

    /// <summary>A day that has to be there; where it is not, or cannot be read, the sentence stands beside its field.</summary>
    public static DateOnly? Need(string? typed, ModelStateDictionary state, string field, string missing)
    {
        var read = Read(typed);
        if (read.Day is null)
        {
            state.AddModelError(field, read.Refusal ?? missing);
        }

        return read.Day;
    }

    /// <summary>A day that an act cannot do without.</summary>
    /// <exception cref="RuleException">It is not there, or cannot be read; the sentence stands beside the field.</exception>
    public static DateOnly Require(string? typed, string field, string missing)
    {
        var read = Read(typed);
        return read.Day ?? throw new RuleException(read.Refusal ?? missing, field);
    }

    /// <summary>As a field shows a day that is already there.</summary>
    public static string Show(DateOnly? day) => day?.Plain() ?? "";

    private static TypedDay Of(int year, int month, int day)
    {
        if (year is < WorkingCalendar.FirstYear or > WorkingCalendar.LastYear)
        {
            return new(null, $"Tahun harus antara {WorkingCalendar.FirstYear} dan {WorkingCalendar.LastYear}.");
        }

        if (month is < 1 or > 12)
        {
            return new(null, $"Bulan ke-{month} tidak ada. {HowTo}");
        }

        var last = DateTime.DaysInMonth(year, month);
        return day < 1 || day > last
            ? new(null, $"Tanggal {day} tidak ada: {new DateOnly(year, month, 1).MonthAndYear()} mempunyai {last} hari.")
            : new(new DateOnly(year, month, day), null);
    }

    private static int? MonthOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        // Spellings still met: Pebruari, Nopember, Agt.
        var start = text.ToLowerInvariant() switch
        {
            ['p', 'e', 'b', ..] => "feb",
            ['n', 'o', 'p', ..] => "nov",
            ['a', 'g', 't', ..] => "agu",
            var word => word[..3],
        };
        var index = Array.IndexOf(Months, start);
        return index < 0 ? null : index + 1;
    }

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:[A-Za-z']{4,6},\s*)?(?<d>[0-9]{1,2})(?:[\s./-]+)(?<m>[0-9]{1,2}|[A-Za-z]{3,9})\.?(?:[\s./-]+)(?<y>[0-9]{4})$")]
    private static partial Regex DayFirst();
}
