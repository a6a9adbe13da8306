using System.Globalization;
using System.Xml;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files.Sheets;

/// <summary>The rows of a worksheet, one after the other: only the row at hand is in memory.</summary>
internal static class WorksheetRows
{
    public static IEnumerable<SheetRow> Read(Func<Stream> open, CellReading cells, IReadOnlyList<MergedArea> merged)
    {
        var downward = new DownwardMerges(merged);
        using var part = open();
        using var reader = SafeXml.ReaderOf(part);
        for (var number = 0; reader.Read();)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                var row = new SheetRow(number, []) { IsHidden = reader.GetAttribute("hidden") is "1" or "true" };
                row = downward.Fill(row with { Cells = [.. CellsOf(reader, cells)] });
                if (row.Cells.Count > 0)
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<SheetCell> CellsOf(XmlReader reader, CellReading cells)
    {
        var (depth, column) = (reader.Depth, 0);
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = DataSheet.PlaceOf(reader.GetAttribute("r")).Column is > 0 and var given ? given : column + 1;
                var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
                var (value, isFormula) = CellText.Inside(reader);
                if (value.Length > 0 || isFormula)
                {
                    yield return cells.Of(column, type, style, value) with { IsFormula = isFormula };
                }
            }
        }
    }
}

/// <summary>Cells merged downward: each row beneath gets what stands in the first.</summary>
internal sealed class DownwardMerges(IReadOnlyList<MergedArea> merged)
{
    private readonly ILookup<int, MergedArea> beginning = merged.Where(m => m.IsOneColumn && m.LastRow > m.FirstRow).ToLookup(m => m.FirstRow);
    private readonly List<(MergedArea Area, SheetCell Cell)> open = [];

    public SheetRow Fill(SheetRow row)
    {
        open.RemoveAll(o => o.Area.LastRow < row.Number);
        var beneath = open.Where(o => row.Cells.All(c => c.Column != o.Area.FirstColumn)).Select(o => o.Cell).ToList();
        foreach (var area in beginning[row.Number])
        {
            if (row.Cells.FirstOrDefault(c => c.Column == area.FirstColumn) is { } first)
            {
                open.Add((area, first));
            }
        }

        return beneath.Count == 0 ? row : row with { Cells = [.. row.Cells.Concat(beneath).OrderBy(c => c.Column)] };
    }
}
