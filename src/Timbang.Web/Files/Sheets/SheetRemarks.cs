using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Timbang.Web.Files.Content;
using Timbang.Web.Words;

namespace Timbang.Web.Files.Sheets;

/// <summary>A table sent back with a column more, in which each row says what to mend. All else stays as it was sent; what is added is text and never a formula.</summary>
/// <param name="Heading">Of the column.</param>
/// <param name="HeadingRow">The row of headings.</param>
/// <param name="OfRows">What is said, by row.</param>
public sealed record SheetRemarks(string Heading, int HeadingRow, IReadOnlyDictionary<int, string> OfRows)
{
    private const int ColumnWidth = 60;

    public byte[] AddToCsv(ReadOnlyMemory<byte> content)
    {
        var text = CsvTable.Decode(content.Span);
        var written = new StringBuilder("\uFEFF");
        foreach (var row in CsvRows.Read(text, CsvTable.SeparatorOf(text)))
        {
            written.Append(Csv.Line([.. row.Fields, TextOf(row.Line)]));
        }

        return Encoding.UTF8.GetBytes(written.ToString());
    }

    /// <param name="content">The workbook.</param>
    /// <param name="sheet">The sheet with the table.</param>
    public byte[] AddToWorkbook(ReadOnlyMemory<byte> content, DataSheet sheet)
    {
        using var copy = new MemoryStream();
        copy.Write(content.Span);
        using (var workbook = SpreadsheetDocument.Open(copy, isEditable: true))
        {
            var main = workbook.WorkbookPart!;
            var id = main.Workbook.Sheets!.Elements<Sheet>().First(s => s.Name?.Value == sheet.Name).Id!.Value!;
            var part = (WorksheetPart)main.GetPartById(id);
            using var rewritten = new MemoryStream();
            using (var original = part.GetStream(FileMode.Open, FileAccess.Read))
            {
                Rewrite(original, rewritten, sheet.Width + 1);
            }

            rewritten.Position = 0;
            part.FeedData(rewritten);
        }

        return copy.ToArray();
    }

    private string TextOf(int row) => row == HeadingRow ? Heading : OfRows.GetValueOrDefault(row, "");

    private void Rewrite(Stream original, Stream rewritten, int column)
    {
        using var reader = SafeXml.ReaderOf(original);
        using var writer = XmlWriter.Create(rewritten, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        var (number, hasColumns) = (0, false);
        while (reader.Read())
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "cols" }:
                    hasColumns = true;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "sheetData" } when !hasColumns:
                    WriteColumns(reader, writer, column);
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "cols" }:
                    WriteColumn(reader, writer, column);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "row" }:
                    number = int.TryParse(reader.GetAttribute("r"), out var given) ? given : number + 1;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "row" } when TextOf(number) is { Length: > 0 } text:
                    WriteCell(reader, writer, $"{DataSheet.LettersOf(column)}{number}", text);
                    break;
            }

            Copy(reader, writer);
        }
    }

    private static void WriteColumns(XmlReader at, XmlWriter writer, int column)
    {
        writer.WriteStartElement(at.Prefix, "cols", at.NamespaceURI);
        WriteColumn(at, writer, column);
        writer.WriteEndElement();
    }

    private static void WriteColumn(XmlReader at, XmlWriter writer, int column)
    {
        writer.WriteStartElement(at.Prefix, "col", at.NamespaceURI);
        writer.WriteAttributeString("min", $"{column}");
        writer.WriteAttributeString("max", $"{column}");
        writer.WriteAttributeString("width", $"{ColumnWidth}");
        writer.WriteAttributeString("customWidth", "1");
        writer.WriteEndElement();
    }

    private static void WriteCell(XmlReader at, XmlWriter writer, string place, string text)
    {
        writer.WriteStartElement(at.Prefix, "c", at.NamespaceURI);
        writer.WriteAttributeString("r", place);
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement(at.Prefix, "is", at.NamespaceURI);
        writer.WriteStartElement(at.Prefix, "t", at.NamespaceURI);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(text);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: true);
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteWhitespace(reader.Value);
                break;
        }
    }
}
