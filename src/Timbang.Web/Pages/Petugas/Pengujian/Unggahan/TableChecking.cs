using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>
/// Reads a whole table and holds each of its items against the rules: the dry run and the registration alike, of a workbook and of
/// CSV. Items beyond those that may be registered are checked and not kept, so that the longest table fits in memory.
/// </summary>
public static class TableChecking
{
    /// <param name="content">The file.</param>
    /// <param name="exam">What matrices of the unit are examined against today.</param>
    /// <param name="unit">Name of the unit whose items they are.</param>
    /// <param name="progress">Told the rows read so far, and how many there seem to be, after each item.</param>
    /// <param name="cancellationToken">Stops it between two items.</param>
    /// <exception cref="RefusedFileException">It is no table, or its bytes contradict each other.</exception>
    public static async Task<CheckedTable> CheckAsync(
        ReadOnlyMemory<byte> content, Examination exam, string unit, Func<int, int, Task> progress, CancellationToken cancellationToken)
    {
        var table = new CheckedTable(exam);
        using var file = SheetFile.Open(content);
        if (SheetFile.Guarded(() => TableFinding.Find(file, table.Problems)) is not var (sheet, headings))
        {
            return table;
        }

        var (reading, check) = (new TableReading(sheet, headings, table.Problems), new ItemCheck(table.Exam, headings, table.Problems));
        using var proposals = reading.Read(new Vocabulary(exam.Law), unit).GetEnumerator();
        while (SheetFile.Guarded(proposals.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Add(check.Check(proposals.Current), headings);
            await progress(reading.Rows, Math.Max(reading.Rows, sheet.Length - headings.Row));
        }

        table.Close(reading.Rows, headings.Row);
        return table;
    }
}

/// <summary>A table after its check.</summary>
public sealed class CheckedTable
{
    private readonly List<CheckedProposal> kept = [];
    private readonly HashSet<string> harms;
    private readonly Dictionary<string, string> titles = new(StringComparer.OrdinalIgnoreCase);

    public CheckedTable(Examination exam)
    {
        harms = [.. exam.OtherHarms];
        Exam = exam with { OtherHarms = harms };
    }

    public ProblemList Problems { get; } = new();

    /// <summary>What its items are held against; a harm of an item before counts as one of another's.</summary>
    public Examination Exam { get; }

    /// <summary>Its items in their order, as many as may be registered.</summary>
    public IReadOnlyList<CheckedProposal> Kept => kept;

    public int Items { get; private set; }

    public int Lines { get; private set; }

    public int Rows { get; private set; }

    public void Add(CheckedProposal item, Headings headings)
    {
        Items++;
        Lines += item.Matriks.Lines.Count;
        if (Items > UjiKonsekuensi.MostUploaded)
        {
            return;
        }

        kept.Add(item);
        harms.UnionWith(item.Matriks.Lines.Select(l => l.IfOpened.Trim()));
        if (!titles.TryAdd(item.Uraian.Title, item.Proposal.Key) && item.Uraian.Title.Length > 0)
        {
            item.Proposal.Tell(ProblemWeight.Note, nameof(Uraian.Title), null, $"Judul ini sama dengan butir “{titles[item.Uraian.Title]}”. Periksa apakah informasinya memang berbeda.", Problems, headings);
        }
    }

    public void Close(int rows, int headingRow)
    {
        Rows = rows;
        if (rows == 0)
        {
            Problems.Add(ProblemWeight.Wrong, null, "", $"Belum ada baris yang terisi di bawah judul kolom (baris {headingRow}). Isi mulai baris {headingRow + 1}.");
        }
    }
}
