namespace Timbang.Web.Cetak;

/// <summary>
/// Turns a table into strips. All cells of a row stand on the same lines, so that a row can be cut between any two of them
/// when it is higher than a page.
/// </summary>
internal sealed class TableComposer
{
    private const double Size = Composer.Small;
    private const double Side = 1.8 * Composer.Millimetre;
    private const double TopAndFoot = 1.2 * Composer.Millimetre;
    private const double SpaceBefore = 8;
    private const double HighestHead = 150;

    private readonly Table table;
    private readonly Tag tag;
    private readonly double[] edges;
    private readonly Covered[] covered;

    public TableComposer(Table table, double left, double width, Tag tag)
    {
        this.table = table;
        this.tag = tag;
        covered = new Covered[table.Weights.Count];
        edges = new double[table.Weights.Count + 1];
        edges[0] = left;
        var sum = table.Weights.Sum();
        foreach (var (column, weight) in table.Weights.Index())
        {
            edges[column + 1] = edges[column] + (width * weight / sum);
        }
    }

    public void AddTo(List<Strip> flow)
    {
        var begin = flow.Count;
        var head = table.Head.SelectMany(row => AddRow(row, "TH", [])).ToList();
        head.ForEach(strip => strip.Hold(Bond.Firm));
        flow.AddRange(head);
        Array.Clear(covered);
        IReadOnlyList<Strip> repeated = head.Sum(strip => strip.Height) <= HighestHead ? head : [];
        foreach (var row in table.Body)
        {
            var strips = AddRow(row, "TD", repeated);
            if (covered.Any(column => column.RowsLeft > 0))
            {
                strips[^1].Hold(Bond.Soft);
            }

            flow.AddRange(strips);
        }

        if (flow.Count > begin)
        {
            flow[begin].SpaceBefore = SpaceBefore;
        }
    }

    private List<Strip> AddRow(Row row, string kind, IReadOnlyList<Strip> head)
    {
        var rowTag = tag.Add("TR");
        var cells = row.Cells.Select(cell => Occupy(cell, rowTag.AddCell(kind, cell.Columns, cell.Rows))).ToList();
        var frames = covered.Select(column => column.Frame).OfType<Frame>().Distinct().ToList();
        var strips = new List<Strip>();
        for (var i = 0; i < Math.Max(1, cells.Max(cell => (int?)cell.Lines.Count) ?? 1); i++)
        {
            var strip = new Strip(Composer.LeadingOf(Size) + (i == 0 ? TopAndFoot : 0)) { Frames = frames, Head = head };
            strip.Marks.AddRange(cells.Where(cell => i < cell.Lines.Count).Select(cell => cell.Place(i)));
            strips.Add(strip);
        }

        strips[^1].Height += TopAndFoot;
        Composer.HoldEnds(strips, Bond.Soft);
        PassRow();
        return strips;
    }

    // The next columns that no cell above covers.
    private Placed Occupy(Cell cell, Tag cellTag)
    {
        var first = Array.FindIndex(covered, column => column.RowsLeft == 0);
        if (first < 0 || first + cell.Columns > covered.Length)
        {
            throw new ArgumentException("A row has more cells than the table has columns.");
        }

        var frame = new Frame(edges[first], edges[first + cell.Columns]);
        Array.Fill(covered, new Covered(frame, cell.Rows), first, cell.Columns);
        var width = frame.Right - frame.Left - (2 * Side);
        var isHead = cellTag.Kind == "TH";
        var lines = new List<(Tag, Line, Align)>();
        foreach (var paragraph in cell.Paragraphs)
        {
            var text = cellTag.Add("P");
            var runs = isHead ? [.. paragraph.Runs.Select(run => run with { Bold = true })] : paragraph.Runs;
            lines.AddRange(Line.Wrap(runs, width, Size).Select(line => (text, line, isHead ? Align.Center : paragraph.Align)));
        }

        return new Placed(frame, lines);
    }

    private void PassRow()
    {
        for (var column = 0; column < covered.Length; column++)
        {
            var left = Math.Max(0, covered[column].RowsLeft - 1);
            covered[column] = left == 0 ? default : covered[column] with { RowsLeft = left };
        }
    }

    private readonly record struct Covered(Frame? Frame, int RowsLeft);

    private sealed record Placed(Frame Frame, List<(Tag Tag, Line Line, Align Align)> Lines)
    {
        public TextMark Place(int index)
        {
            var (tag, line, align) = Lines[index];
            var top = index == 0 ? TopAndFoot : 0;
            return Composer.Place(tag, line, Frame.Left + Side, Frame.Right - Frame.Left - (2 * Side), Size, align, top + Composer.BaselineOf(Size));
        }
    }
}
