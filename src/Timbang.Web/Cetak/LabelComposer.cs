namespace Timbang.Web.Cetak;

/// <summary>
/// Turns labels into strips, one for two of them, each in a frame to be cut along. A label with much on it makes its row higher:
/// nothing on it is left out.
/// </summary>
internal sealed class LabelComposer(double left, double width, Tag tag)
{
    private const int Columns = 2;
    private const double Size = Composer.Small;
    private const double Least = 38 * Composer.Millimetre;
    private const double CodeSize = 34 * Composer.Millimetre;
    private const double Margin = 2 * Composer.Millimetre;
    private const double Between = 2;

    private double Column => width / Columns;

    public void AddTo(List<Strip> flow, Labels labels)
    {
        foreach (var row in labels.Items.Chunk(Columns))
        {
            var texts = row.Select(LinesOf).ToList();
            var height = Math.Max(Least, texts.Max(HeightOf) + (2 * Margin));
            var strip = new Strip(height) { Frames = [.. row.Select((_, index) => new Frame(LeftOf(index), LeftOf(index + 1)))] };
            foreach (var (index, label) in row.Index())
            {
                Place(strip, label, texts[index], LeftOf(index));
            }

            flow.Add(strip);
        }
    }

    private double LeftOf(int column) => left + (column * Column);

    private static double TextLeftOf(Label label) => label.Code is null ? Margin : CodeSize;

    private List<List<Line>> LinesOf(Label label) =>
        [.. label.Lines.Select(paragraph => Line.Wrap(paragraph.Runs, Column - TextLeftOf(label) - Margin, Size))];

    private static double HeightOf(List<List<Line>> paragraphs) =>
        paragraphs.Sum(lines => (lines.Count * Composer.LeadingOf(Size)) + Between);

    private void Place(Strip strip, Label label, List<List<Line>> paragraphs, double x)
    {
        if (label.Code is { } code)
        {
            strip.Marks.Add(new QrMark(tag.AddFigure(PlainText.OneLine(label.Alternative)), x, code, CodeSize));
        }

        var y = Margin;
        foreach (var lines in paragraphs)
        {
            var text = tag.Add("P");
            foreach (var line in lines)
            {
                strip.Marks.Add(new TextMark(text, x + TextLeftOf(label), y + Composer.BaselineOf(Size), line, Size));
                y += Composer.LeadingOf(Size);
            }

            y += Between;
        }
    }
}
