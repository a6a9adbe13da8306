using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The table as it was sent, with a column that says what to mend in each row.</summary>
public static class Remarking
{
    public static byte[] Add(ReadOnlyMemory<byte> content, IReadOnlyList<Problem> problems)
    {
        using var file = SheetFile.Open(content);
        if (TableFinding.Find(file, new ProblemList()) is not var (sheet, headings))
        {
            return content.ToArray();
        }

        var remarks = new SheetRemarks(ProposalColumns.Remarks, headings.Row, problems
            .Where(p => p.Row > headings.Row)
            .GroupBy(p => p.Row!.Value)
            .ToDictionary(rows => rows.Key, rows => string.Join('\n', rows.Select(Sentence))));
        return file.IsWorkbook ? SheetFile.Guarded(() => remarks.AddToWorkbook(content, sheet)) : remarks.AddToCsv(content);
    }

    private static string Sentence(Problem problem) =>
        (problem.Weight == ProblemWeight.Note ? "Catatan" : "Perbaiki") + (problem.Column.Length > 0 ? $" kolom {problem.Column}" : "") + $": {problem.Message}";
}
