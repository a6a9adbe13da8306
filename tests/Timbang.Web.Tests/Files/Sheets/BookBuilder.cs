using System.IO.Compression;
using System.Security;
using System.Text;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Tests.Files.Sheets;

/// <summary>Workbooks as other programs write them, part by part: what no well-behaved writer would make can be made too.</summary>
internal sealed class BookBuilder
{
    private readonly List<(string Name, string State, string Xml)> sheets = [];

    /// <summary>What stands in the list of styles; style 1 is a day, 2 a number of three digits, 3 a day of an own format.</summary>
    public string Styles { get; init; } =
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="000"/><numFmt numFmtId="171" formatCode="[$-421]d mmmm yyyy;@"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
        """;

    public bool From1904 { get; init; }

    public List<string> Shared { get; } = [];

    /// <summary>A sheet whose rows are given as XML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rows">Elements "row".</param>
    /// <param name="before">What stands before the rows: columns.</param>
    /// <param name="after">What stands behind them: merged cells.</param>
    /// <param name="state">"visible" or "hidden".</param>
    public BookBuilder Add(string name, string rows, string before = "", string after = "", string state = "visible")
    {
        sheets.Add((name, state, $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{before}<sheetData>{rows}</sheetData>{after}</worksheet>"""));
        return this;
    }

    /// <summary>A row of texts; empty ones are left out.</summary>
    public static string Row(int number, IReadOnlyList<string?> texts, string attributes = "") =>
        $"<row r=\"{number}\" {attributes}>{string.Concat(texts.Select((text, index) => text is null or "" ? "" : Cell(index + 1, number, text)))}</row>";

    /// <summary>A cell: a text, or XML that begins with "&lt;c".</summary>
    public static string Cell(int column, int row, string text) => text.StartsWith("<c ", StringComparison.Ordinal) || text.StartsWith("<c>", StringComparison.Ordinal)
        ? $"<c r=\"{DataSheet.LettersOf(column)}{row}\"{text[2..]}"
        : $"<c r=\"{DataSheet.LettersOf(column)}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Parts())
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }

    private IEnumerable<(string Name, string Xml)> Parts()
    {
        const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        const string Of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var index = sheets.Select((_, at) => at + 1).ToList();
        yield return ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Main}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Main}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Main}sharedStrings+xml"/>{string.Concat(index.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Main}worksheet+xml\"/>"))}</Types>
            """);
        yield return ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Of}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("xl/workbook.xml", $"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Of}"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>{string.Concat(sheets.Select((s, at) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{at + 1}\" state=\"{s.State}\" r:id=\"rId{at + 1}\"/>"))}</sheets></workbook>
            """);
        yield return ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(index.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Of}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}<Relationship Id="rId90" Type="{Of}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="{Of}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """);
        yield return ("xl/styles.xml", Styles);
        yield return ("xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat(Shared.Select(text => $"<si>{text}</si>"))}</sst>""");
        foreach (var (sheet, at) in sheets.Select((sheet, at) => (sheet, at)))
        {
            yield return ($"xl/worksheets/sheet{at + 1}.xml", sheet.Xml);
        }
    }
}
