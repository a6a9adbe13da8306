using System.Collections;

namespace Timbang.Web.Cetak;

/// <summary>How firmly a strip holds to the next: not, so long as they fit on one page, or even where the rest is parted.</summary>
internal enum Bond
{
    None,
    Soft,
    Firm,
}

/// <summary>A slice of paper over the full width that is never cut: a line of text, with what stands beside it.</summary>
internal sealed class Strip(double height)
{
    public double Height { get; set; } = height;

    /// <summary>Left out at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    public Bond Bond { get; private set; }

    public List<Mark> Marks { get; } = [];

    /// <summary>Cells of a table that pass through the strip.</summary>
    public IReadOnlyList<Frame> Frames { get; init; } = [];

    /// <summary>Repeated above it where it begins a page.</summary>
    public IReadOnlyList<Strip> Head { get; init; } = [];

    public double HeadHeight => Head.Sum(strip => strip.Height);

    public void Hold(Bond bond) => Bond = bond > Bond ? bond : Bond;
}

/// <summary>The border of a table cell, stretched by the strips that it passes through.</summary>
internal sealed class Frame(double left, double right)
{
    public double Left { get; } = left;

    public double Right { get; } = right;
}

/// <summary>Something drawn on a strip, measured from its top left. Without a tag it is decoration.</summary>
internal abstract record Mark(Tag? Tag, double X, double Y)
{
    public abstract void Draw(Canvas canvas, double top);
}

internal sealed record TextMark(Tag? Tag, double X, double Y, Line Line, double Size, double Stretch = 0) : Mark(Tag, X, Y)
{
    public override void Draw(Canvas canvas, double top) => canvas.Text(Line, X, top + Y, Size, Stretch);
}

internal sealed record RuleMark(double X, double Y, double Width, double Thickness) : Mark(null, X, Y)
{
    public override void Draw(Canvas canvas, double top) => canvas.Fill(X, top + Y, Width, Thickness);
}

/// <summary>A picture of some height, at the top of its strip and reaching over the next ones.</summary>
internal abstract record PictureMark(Tag? Tag, double X, double Height) : Mark(Tag, X, 0);

internal sealed record EmblemMark(Emblem Emblem, double X, double Width) : PictureMark(null, X, Width * Emblem.HeightPerWidth)
{
    public override void Draw(Canvas canvas, double top) => Emblem.Draw(canvas, X, top, Width);
}

internal sealed record QrMark(Tag? Tag, double X, IReadOnlyList<BitArray> Modules, double Height) : PictureMark(Tag, X, Height)
{
    public override void Draw(Canvas canvas, double top)
    {
        var side = Height / Modules.Count;
        foreach (var (y, row) in Modules.Index())
        {
            for (var x = 0; x < row.Count; x++)
            {
                var begin = x;
                while (x < row.Count && row[x])
                {
                    x++;
                }

                if (x > begin)
                {
                    canvas.Fill(X + (begin * side), top + (y * side), (x - begin) * side, side);
                }
            }
        }
    }
}
