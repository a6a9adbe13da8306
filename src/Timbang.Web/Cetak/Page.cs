namespace Timbang.Web.Cetak;

/// <summary>A page of A4: the strips laid on it so far, then its drawing.</summary>
internal sealed class Page(bool isFlat)
{
    private const double Short = 595.28;
    private const double Long = 841.89;
    private const double Top = 15 * Composer.Millimetre;
    private const double Bottom = 20 * Composer.Millimetre;
    private const double FooterLine = 10 * Composer.Millimetre;
    private const double FooterSize = 8;
    private const double HighestWatermark = 90;

    private readonly List<(Mark Mark, double Top, bool IsDecoration)> marks = [];
    private readonly Dictionary<Frame, (double Top, double Foot)> frames = [];
    private double next = Top;

    public bool IsEmpty => next == Top;

    public double Width => isFlat ? Long : Short;

    public double Height => isFlat ? Short : Long;

    public double Room => Height - Top - Bottom;

    public static double LeftOf(bool isFlat) => (isFlat ? 15 : 25) * Composer.Millimetre;

    public static double WidthOf(bool isFlat) => isFlat ? Long - (30 * Composer.Millimetre) : Short - (45 * Composer.Millimetre);

    public bool HasRoomFor(double height) => next + height <= Height - Bottom + 0.01;

    public void Lay(Strip strip, bool isRepeated = false)
    {
        next += IsEmpty ? 0 : strip.SpaceBefore;
        foreach (var frame in strip.Frames)
        {
            var top = frames.TryGetValue(frame, out var begun) ? begun.Top : next;
            frames[frame] = (top, next + strip.Height);
        }

        marks.AddRange(strip.Marks.Select(mark => (mark, next, isRepeated || mark.Tag is null)));
        next += strip.Height;
    }

    /// <summary>Decoration first, then the content in reading order, one mark for each tag.</summary>
    public void Draw(Canvas canvas, int index, int count, Letter letter)
    {
        DrawWatermark(canvas, letter.Watermark);
        canvas.BeginDecoration();
        canvas.Borders(frames.Select(f => (f.Key.Left, f.Value.Top, f.Key.Right - f.Key.Left, f.Value.Foot - f.Value.Top)));
        foreach (var (mark, top, _) in marks.Where(mark => mark.IsDecoration))
        {
            mark.Draw(canvas, top);
        }

        canvas.End();
        var tagged = marks.Where(mark => !mark.IsDecoration).GroupBy(mark => mark.Mark.Tag!).OrderBy(group => group.Key.Number);
        foreach (var (number, group) in tagged.Index())
        {
            canvas.Begin(group.Key.Kind, number);
            group.Key.Mark(index, number);
            foreach (var (mark, top, _) in group)
            {
                mark.Draw(canvas, top);
            }

            canvas.End();
        }

        DrawFooter(canvas, $"halaman {index + 1} dari {count}", letter.Code);
    }

    private void DrawWatermark(Canvas canvas, string words)
    {
        var plain = PlainText.OneLine(words);
        if (plain.Length == 0)
        {
            return;
        }

        var line = Line.Wrap([new Run(plain, Bold: true)], 1000, 1)[0];

        canvas.BeginDecoration("/Type/Pagination");
        canvas.Gray(0.9);
        canvas.DiagonalText(plain, line, Width, Math.Min(HighestWatermark, 700_000.0 / Math.Max(1, line.Width)));
        canvas.Gray(0);
        canvas.End();
    }

    private void DrawFooter(Canvas canvas, string number, string code)
    {
        var (left, width, y) = (LeftOf(isFlat), WidthOf(isFlat), Height - FooterLine);
        var right = Line.Wrap([new Run(number)], width, FooterSize)[0];
        var begin = Line.Wrap([new Run(PlainText.OneLine(code))], width * 0.75, FooterSize)[0];
        canvas.BeginDecoration("/Type/Pagination");
        canvas.Text(begin, left, y, FooterSize);
        canvas.Text(right, left + width - (right.Width * FooterSize / 1000), y, FooterSize);
        canvas.End();
    }
}
