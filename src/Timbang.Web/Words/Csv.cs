using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Timbang.Web.Words;

/// <summary>
/// The one writer of CSV files (RFC 4180, UTF-8 with a mark so that spreadsheets read the letters right). A cell that a
/// spreadsheet would run as a formula is handed over as text.
/// </summary>
public static class Csv
{
    // What spreadsheets take for the start of a formula, the full-width forms of East Asian keyboards included.
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    /// <summary>A file to download: the head of its columns, then its rows.</summary>
    public static FileContentResult File(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF").Append(Line(head));
        foreach (var row in rows)
        {
            text.Append(Line(row));
        }

        return new FileContentResult(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8") { FileDownloadName = name };
    }

    /// <summary>One row with its line end.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        var safe = IsFormula(text) ? "'" + text : text ?? "";
        return safe.AsSpan().ContainsAny("\",\r\n;") ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    private static bool IsFormula(string? text) => text?.TrimStart(' ', '\u00A0') is [var first, ..] && FormulaStarts.Contains(first);
}
