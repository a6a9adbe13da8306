using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// A change of the form's shape, asked for by a button: "add", "remove:1", "up:1", "down:0", "cite:1", "uncite:1.0". The
/// form is drawn again with it; nothing is saved.
/// </summary>
public static class MatrixChange
{
    private const int MostCitations = 8;

    /// <summary>Answers the line to show next, or null when the button's word is not known.</summary>
    public static int? Apply(string? change, List<LineForm> lines)
    {
        if (change?.Split(':', '.') is not [var what, .. var places] || !TryPlaces(places, out var at))
        {
            return null;
        }

        return (what, at) switch
        {
            ("add", []) when lines.Count < Matriks.MaxLines => Add(lines),
            ("remove", [var i]) when Has(lines, i) => Remove(lines, i),
            ("up", [var i]) when Has(lines, i) && i > 0 => Swap(lines, i, i - 1),
            ("down", [var i]) when Has(lines, i) && Has(lines, i + 1) => Swap(lines, i, i + 1),
            ("cite" or "uncite", [var i, ..]) when Has(lines, i) => Cite(what, lines[i].Citations, at),
            _ => null,
        };
    }

    private static bool TryPlaces(string[] places, out int[] at)
    {
        at = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (!int.TryParse(places[i], out at[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(List<LineForm> lines, int index) => index >= 0 && index < lines.Count;

    private static int Add(List<LineForm> lines)
    {
        lines.Add(new LineForm());
        return lines.Count - 1;
    }

    private static int Remove(List<LineForm> lines, int index)
    {
        lines.RemoveAt(index);
        return Math.Max(0, index - 1);
    }

    private static int Swap(List<LineForm> lines, int from, int to)
    {
        (lines[from], lines[to]) = (lines[to], lines[from]);
        return to;
    }

    private static int? Cite(string what, List<CitationForm> citations, int[] at)
    {
        if (what == "cite" && at.Length == 1 && citations.Count < MostCitations)
        {
            citations.Add(new CitationForm());
            return at[0];
        }

        if (what == "uncite" && at is [_, var row] && row >= 0 && row < citations.Count)
        {
            citations.RemoveAt(row);
            return at[0];
        }

        return null;
    }
}
