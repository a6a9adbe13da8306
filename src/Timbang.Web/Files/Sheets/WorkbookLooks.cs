using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Timbang.Web.Files.Sheets;

/// <summary>The styles of written workbooks, in the order of <see cref="CellLook"/>.</summary>
internal static class WorkbookLooks
{
    private const uint TextFormat = 49;
    private const uint DayFormat = 164;

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "[$-421]d mmmm yyyy" }),
        new Fonts(FontOf(11), FontOf(14, bold: true), FontOf(11, bold: true), FontOf(9, colour: "FF595959")),
        new Fills(FillOf(null), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), FillOf("FFDCE9E4")),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0, 0, 0),
            Format(0, 1, 0, 0, wraps: false),
            Format(0, 2, 2, 1),
            Format(0, 3, 0, 0),
            Format(TextFormat, 0, 0, 0),
            Format(DayFormat, 0, 0, 0)));

    private static Font FontOf(double size, bool bold = false, string? colour = null)
    {
        var font = new Font();
        if (bold)
        {
            font.AppendChild(new Bold());
        }

        font.AppendChild(new FontSize { Val = size });
        if (colour is not null)
        {
            font.AppendChild(new Color { Rgb = colour });
        }

        font.AppendChild(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill FillOf(string? colour) => new(colour is null
        ? new PatternFill { PatternType = PatternValues.None }
        : new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool wraps = true) =>
        new(new Alignment { WrapText = wraps, Vertical = VerticalAlignmentValues.Top })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyAlignment = BooleanValue.FromBoolean(true),
        };
}
