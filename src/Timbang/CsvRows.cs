using System.Text;

namespace Timbang;

/// <summary>One row of a CSV file, with the line on which it starts.</summary>
public sealed record CsvRow(int Line, IReadOnlyList<string> Fields);

/// <summary>Splits CSV text into rows: quotes, doubled quotes, line ends in quotes, comma or semicolon. Empty rows are left out.</summary>
public sealed class CsvRows
{
    private readonly StringBuilder field = new();
    private readonly char separator;
    private List<string> fields = [];
    private int line = 1, startLine = 1;
    private bool quoted;
    private CsvRow? ended;

    private CsvRows(char separator) => this.separator = separator;

    /// <summary>All rows; a heading with a semicolon says that semicolons part the fields.</summary>
    public static IReadOnlyList<CsvRow> Read(string text)
    {
        var heading = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return [.. Read(text, heading.Contains(';') ? ';' : ',')];
    }

    /// <summary>The rows one after the other, parted by this sign.</summary>
    public static IEnumerable<CsvRow> Read(string text, char separator)
    {
        var clean = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var reader = new CsvRows(separator);
        for (var at = 0; at < clean.Length; at++)
        {
            at += reader.Take(clean[at], at + 1 < clean.Length ? clean[at + 1] : '\0');
            if (reader.Ended() is { } row)
            {
                yield return row;
            }
        }

        reader.EndRow();
        if (reader.Ended() is { } last)
        {
            yield return last;
        }
    }

    private CsvRow? Ended() => (ended, ended = null).ended;

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
            ended = new(startLine, fields);
        }

        fields = [];
        startLine = line;
    }
}
