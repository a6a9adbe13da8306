namespace Timbang.Web.Cetak;

/// <summary>
/// A printed character: its glyph in one of the two fonts and its width in thousandths of the size.
/// A line break is written as a space without width, so that a reader hears two words.
/// </summary>
internal readonly record struct Glyph(char Character, ushort Id, ushort Width, bool Bold)
{
    public bool IsSpace => Character == ' ';

    public bool IsBreak => Character == '\n';

    public static Glyph[] Of(IReadOnlyList<Run> runs)
    {
        var glyphs = new List<Glyph>(runs.Sum(run => run.Text.Length));
        foreach (var run in runs)
        {
            AddTo(glyphs, PlainText.Of(run.Text), run.Bold);
        }

        var last = glyphs.FindLastIndex(glyph => !glyph.IsSpace && !glyph.IsBreak);
        return [.. glyphs[..(last + 1)]];
    }

    private static void AddTo(List<Glyph> glyphs, string text, bool bold)
    {
        var font = TrueType.Of(bold);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]);
            var id = isPair ? font.Missing : font.GlyphOf(text[i] == '\n' ? ' ' : text[i]);
            glyphs.Add(new Glyph(text[i], id, text[i] == '\n' ? (ushort)0 : font.WidthOf(id), bold));
            i += isPair ? 1 : 0;
        }
    }
}

/// <summary>Glyphs side by side, with their width in thousandths of the size. A space at the end is written but not counted.</summary>
internal sealed record Line(ReadOnlyMemory<Glyph> Glyphs, int Width, bool EndsParagraph)
{
    private const int WidestStretch = 1200;
    private const int MostGlyphs = 1000; // some have no width, and PDF/A-1 bounds its strings

    /// <summary>Breaks at spaces and within reduplicated words; a word wider than the line is broken where it must be.</summary>
    public static List<Line> Wrap(IReadOnlyList<Run> runs, double width, double size) => Wrap(Glyph.Of(runs), (int)(width * 1000 / size));

    /// <summary>As few lines as needed, as even as they can be.</summary>
    public static List<Line> WrapEvenly(IReadOnlyList<Run> runs, double width, double size)
    {
        var glyphs = Glyph.Of(runs);
        var most = (int)(width * 1000 / size);
        var lines = Wrap(glyphs, most);
        for (var least = Math.Max(most / 2, WidestWord(glyphs)); most - least > 100;)
        {
            var middle = (least + most) / 2;
            var even = Wrap(glyphs, middle);
            (least, most, lines) = even.Count > lines.Count ? (middle, most, lines) : (least, middle, even);
        }

        return lines;
    }

    /// <summary>What each space must grow by to fill the width; nothing where that would tear the line apart.</summary>
    public double StretchTo(double width, double size)
    {
        var spaces = 0;
        foreach (var glyph in Glyphs.Span[..Math.Max(0, Glyphs.Length - 1)])
        {
            spaces += glyph.IsSpace ? 1 : 0;
        }

        var stretch = ((width * 1000 / size) - Width) / Math.Max(1, spaces);
        return EndsParagraph || stretch > WidestStretch ? 0 : stretch;
    }

    private static List<Line> Wrap(Glyph[] glyphs, int width)
    {
        var lines = new List<Line>();
        var start = 0;
        do
        {
            var end = FindEnd(glyphs, start, width);
            lines.Add(Cut(glyphs, start, end));
            start = end;
        }
        while (start < glyphs.Length);
        return lines;
    }

    private static int WidestWord(Glyph[] glyphs)
    {
        var (widest, width) = (0, 0);
        foreach (var glyph in glyphs)
        {
            width = glyph.IsSpace || glyph.IsBreak ? 0 : width + glyph.Width;
            widest = Math.Max(widest, width);
        }

        return widest;
    }

    private static Line Cut(Glyph[] glyphs, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            width += glyphs[i].Width;
        }

        var trailing = end > start && glyphs[end - 1].IsSpace ? glyphs[end - 1].Width : 0;
        var endsParagraph = end == glyphs.Length || glyphs[end - 1].IsBreak;
        return new Line(glyphs.AsMemory(start..end), width - trailing, endsParagraph);
    }

    // The place after the last glyph of the line; always at least one glyph further.
    private static int FindEnd(Glyph[] glyphs, int start, int width)
    {
        var end = start;
        var room = width;
        for (var i = start; i < glyphs.Length; i++)
        {
            room -= glyphs[i].Width;
            if (glyphs[i].IsBreak)
            {
                return i + 1;
            }

            if ((room < 0 && !glyphs[i].IsSpace) || i - start == MostGlyphs)
            {
                return end > start ? end : Math.Max(i, start + 1);
            }

            end = MayBreakAfter(glyphs, i) ? i + 1 : end;
        }

        return glyphs.Length;
    }

    private static bool MayBreakAfter(Glyph[] glyphs, int i) => glyphs[i].IsSpace
        || (glyphs[i].Character == '-' && i > 0 && i + 1 < glyphs.Length
            && char.IsLetter(glyphs[i - 1].Character) && char.IsLetter(glyphs[i + 1].Character));
}
