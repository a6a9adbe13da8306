using System.Globalization;
using System.Xml;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files.Sheets;

/// <summary>What stands around the rows of a worksheet: how many there are, merged cells, hidden columns. Read before the rows, as some of it lies behind them.</summary>
internal sealed class WorksheetFrame
{
    private const int MostMerged = 10_000;
    private const int LastColumn = 16_384;

    private readonly HashSet<int> hidden = [];
    private readonly List<MergedArea> merged = [];

    public IReadOnlySet<int> Hidden => hidden;

    public IReadOnlyList<MergedArea> Merged => merged;

    public int Rows { get; private set; }

    /// <summary>The last column in which any cell stands, empty ones included.</summary>
    public int Width { get; private set; }

    public static WorksheetFrame Read(Stream part)
    {
        var frame = new WorksheetFrame();
        using var reader = SafeXml.ReaderOf(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                frame.Take(reader);
            }
        }

        return frame;
    }

    private void Take(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "row":
                Rows++;
                break;
            case "c":
                Width = Math.Max(Width, DataSheet.PlaceOf(reader.GetAttribute("r")).Column);
                break;
            case "col" when reader.GetAttribute("hidden") is "1" or "true":
                Hide(reader.GetAttribute("min"), reader.GetAttribute("max"));
                break;
            case "mergeCell" when merged.Count < MostMerged:
                Merge(reader.GetAttribute("ref") ?? "");
                break;
        }
    }

    private void Hide(string? first, string? last)
    {
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to))
        {
            hidden.UnionWith(Enumerable.Range(from, Math.Max(0, Math.Min(to, LastColumn) - from + 1)));
        }
    }

    private void Merge(string reference)
    {
        if (reference.Split(':') is [var first, var last])
        {
            var (from, to) = (DataSheet.PlaceOf(first), DataSheet.PlaceOf(last));
            merged.Add(new(from.Row, to.Row, from.Column, to.Column));
        }
    }
}
