using System.Text;

namespace Timbang.Waktu;

/// <summary>One row of a CSV file, with the line on which it starts.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);

/// <summary>Splits CSV text into rows: quotes, doubled quotes, line ends in quotes, comma or semicolon. Empty rows are left out.</summary>
internal sealed class CsvRows
{
    private readonly List<CsvRow> rows = [];
    private readonly StringBuilder field = new();
    private readonly char separator;
    private List<string> fields = [];
    private int line = 1, startLine = 1;
    private bool quoted;

    private CsvRows(char separator) => this.separator = separator;

    public static IReadOnlyList<CsvRow> Read(string text)
    {
        var clean = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var heading = clean.Split('\n', 2)[0];
        var reader = new CsvRows(heading.Contains(';', StringComparison.Ordinal) ? ';' : ',');
        for (var at = 0; at < clean.Length; at++)
        {
            at += reader.Take(clean[at], at + 1 < clean.Length ? clean[at + 1] : '\0');
        }

        reader.EndRow();
        return reader.rows;
    }

    // Returns how many letters after this one were taken along: the second of a doubled quote.
    private int Take(char letter, char next)
    {
        line += letter == '\n' ? 1 : 0;
        if (letter == '"')
        {
            return TakeQuote(next);
        }

        if (quoted)
        {
            field.Append(letter);
        }
        else
        {
            TakePlain(letter);
        }

        return 0;
    }

    private int TakeQuote(char next)
    {
        if (quoted && next == '"')
        {
            field.Append('"');
            return 1;
        }

        quoted = !quoted;
        return 0;
    }

    private void TakePlain(char letter)
    {
        if (letter == separator)
        {
            EndField();
        }
        else if (letter == '\n')
        {
            EndRow();
        }
        else
        {
            field.Append(letter);
        }
    }

    private void EndField()
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private void EndRow()
    {
        EndField();
        if (fields.Any(text => !string.IsNullOrWhiteSpace(text)))
        {
            rows.Add(new(startLine, fields));
        }

        fields = [];
        startLine = line;
    }
}
