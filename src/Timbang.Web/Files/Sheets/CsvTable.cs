using System.Text;

namespace Timbang.Web.Files.Sheets;

/// <summary>A text file as a table: comma, semicolon or tab, in UTF-8, UTF-16 or the encoding of old Windows.</summary>
internal static class CsvTable
{
    // What a spreadsheet would take for a formula is written with an apostrophe before it, by us and by others.
    private const string FormulaStarts = "=+-@\t＝＋－＠";

    private const int Looked = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether the bytes are text at all.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes.Contains((byte)0);

    public static DataSheet Read(ReadOnlyMemory<byte> bytes)
    {
        var text = Decode(bytes.Span);
        var separator = SeparatorOf(text);
        return new DataSheet("", () => Rows(text, separator)) { Length = text.AsSpan().Count('\n') };
    }

    /// <summary>The sign that parts the fields: the one that stands most often at the beginning of the file.</summary>
    public static char SeparatorOf(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Looked));
        var (semicolons, tabs, commas) = (start.Count(';'), start.Count('\t'), start.Count(','));
        return semicolons == 0 && tabs == 0 ? ',' : FirstHeading(text) ?? (semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',');
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    // Sentences have commas and semicolons of their own; a heading has the sign that parts it and no other.
    private static char? FirstHeading(string text) => text.Split('\n', 31).Take(30)
        .Select(line => (line, signs: ";\t,".MaxBy(sign => line.Count(letter => letter == sign))))
        .Where(l => l.line.Count(letter => letter == l.signs) >= 2)
        .Select(l => (char?)l.signs)
        .FirstOrDefault();

    private static IEnumerable<SheetRow> Rows(string text, char separator) => CsvRows.Read(text, separator).Select(row => new SheetRow(
        row.Line,
        [.. row.Fields.Index().Where(f => f.Item.Length > 0).Select(f => new SheetCell(f.Index + 1, CellKind.Text, WithoutGuard(f.Item)))]));

    private static string WithoutGuard(string field) => field is ['\'', var first, ..] && FormulaStarts.Contains(first) ? field[1..] : field;
}
