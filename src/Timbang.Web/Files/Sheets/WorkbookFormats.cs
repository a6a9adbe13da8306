using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Timbang.Web.Files.Sheets;

/// <summary>How a number of a cell is shown, as far as it changes what is read.</summary>
/// <param name="IsDay">As a day.</param>
/// <param name="Zeros">Padded with zeros to so many digits.</param>
internal sealed record NumberFormat(bool IsDay, int Zeros);

/// <summary>The number formats of a workbook by the style of a cell.</summary>
internal sealed partial class WorkbookFormats
{
    private static readonly NumberFormat Plain = new(false, 0);

    private readonly NumberFormat[] styles;

    private WorkbookFormats(NumberFormat[] styles) => this.styles = styles;

    public NumberFormat this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < styles.Length ? styles[index] : Plain;

    public static WorkbookFormats Of(WorkbookStylesPart? part)
    {
        if (part?.Stylesheet is not { } sheet)
        {
            return new([]);
        }

        var own = OwnFormats(sheet);
        return new([.. sheet.CellFormats?.Elements<CellFormat>().Select(f => Read(f.NumberFormatId?.Value ?? 0, own)) ?? []]);
    }

    private static Dictionary<uint, string> OwnFormats(Stylesheet sheet)
    {
        Dictionary<uint, string> own = [];
        foreach (var format in sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            own[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        return own;
    }

    private static NumberFormat Read(uint id, Dictionary<uint, string> own) => own.TryGetValue(id, out var code)
        ? OfCode(code)
        : new(IsBuiltInDay(id), 0);

    // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days in East Asian editions.
    private static bool IsBuiltInDay(uint id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    private static NumberFormat OfCode(string code)
    {
        var signs = NotSigns().Replace(code.Split(';')[0], "");
        return new(signs.AsSpan().IndexOfAny("dDyY") >= 0, Zeros().IsMatch(signs) ? signs.Length : 0);
    }

    // Quoted words, escaped letters, and colours, conditions and languages in brackets.
    [GeneratedRegex("""("[^"]*"|\\.|\[[^\]]*\]|_.|\*.)""")]
    private static partial Regex NotSigns();

    [GeneratedRegex("^0{2,20}$")]
    private static partial Regex Zeros();
}
