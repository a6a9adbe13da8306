using System.Text.RegularExpressions;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The row of headings of a table of proposals: which column stands where, in whatever order and below whatever title.</summary>
public sealed partial class Headings
{
    private const int LookedAt = 30;
    private const int Enough = 3;

    private readonly Dictionary<ProposalColumn, int> places = [];
    private readonly List<(int Column, string Text)> doubled = [];
    private readonly List<(int Column, string Text)> unknown = [];

    private Headings(SheetRow row)
    {
        Row = row.Number;
        foreach (var cell in row.Cells)
        {
            Take(cell.Column, cell.Text);
        }
    }

    /// <summary>Its number.</summary>
    public int Row { get; }

    /// <summary>What stands above it.</summary>
    public IReadOnlyList<string> Above { get; private init; } = [];

    /// <summary>The row that has the most of our headings, among the first rows; null where none has three.</summary>
    public static Headings? Find(IEnumerable<SheetRow> rows)
    {
        List<string> above = [];
        Headings? best = null;
        foreach (var row in rows.Take(LookedAt))
        {
            var found = new Headings(row) { Above = [.. above] };
            best = found.places.Count >= Enough && found.places.Count > (best?.places.Count ?? 0) ? found : best;
            above.AddRange(row.Cells.Select(c => c.Text));
        }

        return best;
    }

    /// <summary>Where a column stands; null where the table has none.</summary>
    public int? PlaceOf(ProposalColumn column) => places.TryGetValue(column, out var place) ? place : null;

    /// <summary>'F “Alasan”', as sentences name a column.</summary>
    public string NameOf(ProposalColumn column) => PlaceOf(column) is { } place ? $"{DataSheet.LettersOf(place)} “{column.Heading}”" : $"“{column.Heading}”";

    /// <summary>Columns that are unknown, doubled, missing or hidden.</summary>
    public void Tell(DataSheet sheet, ProblemList problems)
    {
        foreach (var (column, text) in doubled)
        {
            problems.Add(ProblemWeight.Wrong, Row, DataSheet.LettersOf(column), $"Judul kolom “{text}” ada dua kali. Hapus atau ganti nama salah satunya.");
        }

        foreach (var (column, text) in unknown)
        {
            problems.Add(ProblemWeight.Note, Row, DataSheet.LettersOf(column), $"Kolom “{Shortened(text)}” tidak dikenal dan tidak dibaca. Bila berisi usulan, samakan judulnya dengan templat.");
        }

        foreach (var column in ProposalColumns.All.Where(c => c.IsNeeded && PlaceOf(c) is null))
        {
            problems.Add(ProblemWeight.Wrong, Row, "", $"Kolom “{column.Heading}” tidak ada. Tambahkan kolom dengan judul itu, atau salin baris Anda ke templat.");
        }

        foreach (var (column, place) in places.Where(p => sheet.HiddenColumns.Contains(p.Value)))
        {
            problems.Add(ProblemWeight.Wrong, Row, DataSheet.LettersOf(place), $"Kolom “{column.Heading}” tersembunyi. Tampilkan dan periksa isinya, atau hapus kolomnya.");
        }

        TellMissingOfLines(problems);
    }

    // A table without any of them is one of descriptions alone; one with some lacks the others.
    private void TellMissingOfLines(ProblemList problems)
    {
        var missing = ProposalColumns.All.Where(c => c.IsOfLine && PlaceOf(c) is null).Select(c => $"“{c.Heading}”").ToList();
        if (missing.Count > 0 && missing.Count < ProposalColumns.All.Count(c => c.IsOfLine))
        {
            problems.Add(ProblemWeight.Note, Row, "", $"Kolom matriks yang tidak ada: {string.Join(", ", missing)}. Isinya dapat dilengkapi di Timbang setelah didaftarkan.");
        }
    }

    private void Take(int column, string text)
    {
        var heading = Plain(text);
        if (heading.Length == 0 || heading.StartsWith(Plain(ProposalColumns.Remarks), StringComparison.Ordinal))
        {
            return;
        }

        if (ProposalColumns.All.FirstOrDefault(c => Plain(c.Heading) == heading) is not { } known)
        {
            unknown.Add((column, text));
        }
        else if (!places.TryAdd(known, column))
        {
            doubled.Add((column, text));
        }
    }

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;

    // "Alasan (Pasal 17) *" and "ALASAN" are the same heading.
    private static string Plain(string text) => Spaces().Replace(Brackets().Replace(CleanText.Of(text).Text, ""), " ").Trim(' ', '*', ':', '.').ToLowerInvariant();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
