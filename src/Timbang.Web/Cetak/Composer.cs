namespace Timbang.Web.Cetak;

/// <summary>Turns blocks into strips, one flow for each run of pages that begins on a new one.</summary>
internal sealed class Composer(List<List<Strip>> flows, double left, double width, Tag tag)
{
    public const double Body = 11;
    public const double Small = 9;
    public const double Millimetre = 72 / 25.4;

    private const double EmblemWidth = 20 * Millimetre;
    private const double HighestEmblem = 26 * Millimetre;
    private const double EmblemColumn = 26 * Millimetre;
    private const double MarkerWidth = 1.7 * Body;
    private const double LabelWidth = 8.8 * Body;
    private const double ColonWidth = 0.9 * Body;
    private const double SignatureWidth = 82 * Millimetre;
    private const double SignatureGap = 19 * Millimetre;
    private const double QrSize = 25 * Millimetre;

    private List<Strip> Flow => flows[^1];

    public static double LeadingOf(double size) => size * 1.36;

    public static double BaselineOf(double size) => (LeadingOf(size) / 2) + (0.33 * size);

    public void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.AddTo(this);
        }
    }

    public void BreakPage() => flows.Add([]);

    public void Add(Letterhead letterhead)
    {
        var beside = letterhead.Emblem is null ? 0 : EmblemColumn;
        var column = new Composer([[]], left + beside, width - beside, tag);
        foreach (var (index, line) in letterhead.Lines.Index())
        {
            var isOffice = index > 0 && index < letterhead.Lines.Count - 1;
            var size = isOffice ? 1.2 * Body : index == 0 ? Body : Small;
            column.AddText([new Run(line, isOffice)], "P", size, Align.Center, even: true);
        }

        AddBeside(MarkOf(letterhead.Emblem), column.Flow);
        var rule = new Strip(9 * Millimetre);
        rule.Marks.Add(new RuleMark(left, 3 * Millimetre, width, 2.2));
        rule.Marks.Add(new RuleMark(left, (3 * Millimetre) + 3.4, width, 0.7));
        Flow.Add(rule);
    }

    public void Add(Heading heading)
    {
        var level = Math.Clamp(heading.Level, 1, 3);
        var isCentered = level < 3;
        AddText([new Run(heading.Text, Bold: true)], $"H{level}", Body, isCentered ? Align.Center : Align.Left, before: 8, even: isCentered)
            .ForEach(strip => strip.Hold(Bond.Firm));
    }

    public void Add(Paragraph paragraph)
    {
        var indent = Math.Clamp(paragraph.Indent * Millimetre, 0, width / 2);
        var column = new Composer(flows, left + indent, width - indent, tag);
        var strips = column.AddText(paragraph.Runs, "P", paragraph.IsSmall ? Small : Body, paragraph.Align, paragraph.SpaceBefore, paragraph.Align == Align.Center);
        if (paragraph.KeepWithNext)
        {
            strips[^1].Hold(Bond.Firm);
        }
    }

    public void Add(PointList list)
    {
        var listTag = tag.Add("L");
        foreach (var (index, point) in list.Points.Index())
        {
            var marker = list.Marker == Marker.Number ? $"{index + 1}." : $"{LetterOf(index)}.";
            AddLabelled(listTag, MarkerWidth, new LabelledRow(marker, [point]), index == 0 ? 0 : 2.5, point.IsSmall ? Small : Body);
        }
    }

    public void Add(LabelledRows rows)
    {
        var list = tag.Add("L");
        foreach (var row in rows.Rows)
        {
            AddLabelled(list, LabelWidth + ColonWidth, row, 8, Body, ":");
        }
    }

    public void Add(Table table) => new TableComposer(table, left, width, tag.Add("Table")).AddTo(Flow);

    public void Add(Signature signature)
    {
        Flow.TakeLast(2).ToList().ForEach(strip => strip.Hold(Bond.Firm));
        var begin = Flow.Count;
        var indent = Math.Max(width - SignatureWidth, width / 2);
        var column = new Composer(flows, left + indent, width - indent, tag);
        column.AddText([new Run(string.Join('\n', signature.Before))], "P", Body, before: 18);
        Flow.Add(new Strip(SignatureGap));
        column.AddText([new Run(string.Join('\n', signature.After))], "P", Body);
        Flow.SkipLast(1).Skip(begin).ToList().ForEach(strip => strip.Hold(Bond.Firm));
    }

    public void Add(QrCode code)
    {
        var begin = Flow.Count;
        var mark = new QrMark(tag.AddFigure(PlainText.OneLine("Kode QR. " + code.Caption)), left, code.Modules, QrSize);
        var column = new Composer([[]], left + QrSize + 8, Math.Min(width - QrSize - 8, 70 * Millimetre), tag);
        column.AddText([new Run(code.Caption)], "P", Small);
        AddBeside(mark, column.Flow);
        Flow[begin].SpaceBefore = 12;
    }

    public void Add(Labels labels) => new LabelComposer(left, width, tag.Add("Div")).AddTo(Flow, labels);

    public void Add(Together together)
    {
        var (flow, begin) = (Flow, Flow.Count);
        Add(together.Blocks);
        flow.SkipLast(1).Skip(begin).ToList().ForEach(strip => strip.Hold(Bond.Soft));
    }

    private EmblemMark? MarkOf(Emblem? emblem) =>
        emblem is null ? null : new EmblemMark(emblem, left, Math.Min(EmblemWidth, HighestEmblem / emblem.HeightPerWidth));

    // A picture, and text at the height of its middle; where the text is higher, it goes on below.
    private void AddBeside(PictureMark? picture, List<Strip> text)
    {
        var spare = Math.Max(0, (picture?.Height ?? 0) - text.Sum(strip => strip.Height)) / 2;
        List<Strip> strips = [new Strip(spare), .. text, new Strip(spare)];
        if (picture is not null)
        {
            strips[0].Marks.Add(picture);
        }

        strips.ForEach(strip => strip.Hold(Bond.Firm));
        Flow.AddRange(strips);
    }

    // The label beside the first lines of its body, which grows where the label is higher.
    private void AddLabelled(Tag list, double labelWidth, LabelledRow row, double before, double size, string colon = "")
    {
        var (flow, begin) = (Flow, Flow.Count);
        var item = list.Add("LI");
        var name = item.Add("Lbl");
        new Composer(flows, left + labelWidth, width - labelWidth, item.Add("LBody")).Add(row.Body);
        foreach (var (index, line) in Line.Wrap([new Run(row.Label)], labelWidth - (colon.Length * (ColonWidth + 4)), size).Index())
        {
            while (flow.Count <= begin + index)
            {
                flow.Add(new Strip(LeadingOf(size)));
            }

            flow[begin + index].Marks.Add(new TextMark(name, left, BaselineOf(size), line, size));
        }

        var sign = Line.Wrap([new Run(colon)], ColonWidth, size)[0];
        flow[begin].Marks.Add(new TextMark(name, left + labelWidth - ColonWidth, BaselineOf(size), sign, size));
        flow[begin].SpaceBefore = before;
    }

    private List<Strip> AddText(IReadOnlyList<Run> runs, string kind, double size, Align align = Align.Left, double before = 0, bool even = false)
    {
        var text = tag.Add(kind);
        var lines = even ? Line.WrapEvenly(runs, width, size) : Line.Wrap(runs, width, size);
        var strips = new List<Strip>(lines.Count);
        foreach (var (index, line) in lines.Index())
        {
            var strip = new Strip(LeadingOf(size)) { SpaceBefore = index == 0 ? before : 0 };
            strip.Marks.Add(Place(text, line, left, width, size, align, BaselineOf(size)));
            strips.Add(strip);
        }

        HoldEnds(strips, Bond.None);
        Flow.AddRange(strips);
        return strips;
    }

    /// <summary>No single line at the foot or the top of a page; the lines between are held as given.</summary>
    public static void HoldEnds(List<Strip> strips, Bond between)
    {
        for (var i = 0; i < strips.Count - 1; i++)
        {
            strips[i].Hold(i == 0 || i == strips.Count - 2 ? Bond.Firm : between);
        }
    }

    public static TextMark Place(Tag tag, Line line, double left, double width, double size, Align align, double baseline)
    {
        var spare = width - (line.Width * size / 1000);
        var shift = align == Align.Center ? spare / 2 : align == Align.Right ? spare : 0;
        return new TextMark(tag, left + shift, baseline, line, size, align == Align.Justified ? line.StretchTo(width, size) : 0);
    }

    private static string LetterOf(int index) =>
        (index < 26 ? "" : LetterOf((index / 26) - 1)) + (char)('a' + (index % 26));
}
