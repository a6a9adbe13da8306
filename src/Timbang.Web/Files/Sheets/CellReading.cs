using System.Globalization;

namespace Timbang.Web.Files.Sheets;

/// <summary>Makes of a stored value what a person reads in the cell: shared texts, days counted from 1900 or 1904, padded numbers.</summary>
internal sealed class CellReading(SharedTexts shared, WorkbookFormats formats, bool from1904)
{
    private const int FalseLeapDay = 60; // 29 February 1900, which never was: days before it are one off
    private const int LastSerial = 2_958_465; // 31 December 9999

    /// <param name="column">The column.</param>
    /// <param name="type">Attribute "t" of the cell.</param>
    /// <param name="style">Attribute "s" of the cell.</param>
    /// <param name="value">What is stored.</param>
    public SheetCell Of(int column, string? type, string? style, string value) => type switch
    {
        "s" => new(column, CellKind.Text, int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? shared[index] : ""),
        "b" => new(column, CellKind.Text, value == "1" ? "Ya" : "Tidak"),
        "e" => new(column, CellKind.Error, value),
        "d" => OfIsoDay(column, value),
        "str" or "inlineStr" => new(column, CellKind.Text, value),
        _ => OfNumber(column, formats[style], value),
    };

    private static SheetCell OfIsoDay(int column, string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(column, CellKind.Day, DateOnly.FromDateTime(day).Plain())
            : new(column, CellKind.Text, value);

    private SheetCell OfNumber(int column, NumberFormat format, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new(column, CellKind.Text, value);
        }

        return format.IsDay && DayOf(number) is { } day ? new(column, CellKind.Day, day.Plain()) : OfPlainNumber(column, format, number);
    }

    private static SheetCell OfPlainNumber(int column, NumberFormat format, double number)
    {
        if (Math.Abs(number) >= 1e15 || number != Math.Floor(number))
        {
            return new(column, CellKind.Number, number.ToString("R", Indonesian.Culture));
        }

        var text = ((long)number).ToString(CultureInfo.InvariantCulture);
        return format.Zeros > 0 && number >= 0 ? new(column, CellKind.Text, text.PadLeft(format.Zeros, '0')) : new(column, CellKind.Number, text);
    }

    private DateOnly? DayOf(double serial)
    {
        var days = (int)Math.Floor(Math.Clamp(serial, -1, LastSerial + 1d)) + (from1904 ? 1462 : 0);
        return days is < 1 or > LastSerial or FalseLeapDay
            ? null
            : new DateOnly(1899, 12, days < FalseLeapDay ? 31 : 30).AddDays(days);
    }
}
