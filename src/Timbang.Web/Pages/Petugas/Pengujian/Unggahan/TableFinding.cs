using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Finds the one table of proposals among the sheets of a file; what else there is, is named and not read.</summary>
public static class TableFinding
{
    /// <summary>Sheets of the template that hold no proposals.</summary>
    public static readonly IReadOnlyList<string> Beside = [TemplateSheets.Examples, TemplateSheets.Lists, TemplateSheets.Guide];

    public static (DataSheet Sheet, Headings Headings)? Find(SheetFile file, ProblemList problems)
    {
        var sheets = file.Sheets.Where(s => !Beside.Contains(s.Name.Trim(), StringComparer.OrdinalIgnoreCase))
            .Select(sheet => (Sheet: sheet, Headings: Headings.Find(sheet.Rows())))
            .ToList();
        var tables = sheets.Where(s => s.Headings is not null).ToList();
        var shown = tables.Where(s => !s.Sheet.IsHidden).ToList();
        if (shown is not [var table])
        {
            problems.Add(ProblemWeight.Wrong, null, "", Missing(shown.ConvertAll(s => s.Sheet.Name), tables.ConvertAll(s => s.Sheet.Name)));
            return null;
        }

        foreach (var (other, _) in sheets.Where(s => s.Sheet != table.Sheet && s.Sheet.Rows().Any()))
        {
            problems.Add(ProblemWeight.Note, null, "", $"Lembar {(other.IsHidden ? "tersembunyi " : "")}“{other.Name}” tidak dibaca.");
        }

        table.Headings!.Tell(table.Sheet, problems);
        return (table.Sheet, table.Headings);
    }

    private static string Missing(List<string> shown, List<string> tables) => (shown.Count, tables.Count) switch
    {
        ( > 1, _) => $"Lebih dari satu lembar berisi usulan: “{string.Join("”, “", shown)}”. Sisakan satu, atau unggah satu per satu.",
        (0, > 0) => $"Lembar “{tables[0]}” berisi usulan tetapi tersembunyi. Tampilkan, periksa isinya, lalu unggah lagi.",
        _ => $"Tidak ada lembar dengan judul kolom usulan pada 30 baris pertamanya. Judul yang dicari: {string.Join(", ", ProposalColumns.All.Take(4).Select(c => $"“{c.Heading}”"))}, dan seterusnya. Pakai templat unit Anda.",
    };
}
