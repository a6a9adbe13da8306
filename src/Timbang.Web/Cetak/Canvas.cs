using System.Globalization;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>One page being drawn, in points from its top left; turned into the operators of PDF, which counts from the bottom.</summary>
internal sealed class Canvas(double height, Resources resources)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private readonly StringBuilder ink = new(8 * 1024);

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(ink.ToString());

    /// <summary>What follows belongs to a tag, as the page's mark of that number.</summary>
    public void Begin(string kind, int mark) => ink.Append(Plain, $"/{kind}<</MCID {mark}>>BDC\n");

    /// <summary>What follows is decoration, not read aloud.</summary>
    public void BeginDecoration(string properties = "") => ink.Append(Plain, $"/Artifact{(properties.Length == 0 ? " BMC" : $"<<{properties}>>BDC")}\n");

    public void End() => ink.Append(Plain, $"EMC\n");

    public void Gray(double level) => ink.Append(Plain, $"{level:0.##} g\n");

    public void Fill(double x, double y, double width, double depth) => ink.Append(Plain, $"{x:0.##} {height - y - depth:0.##} {width:0.##} {depth:0.##} re f\n");

    public void Borders(IEnumerable<(double X, double Y, double Width, double Depth)> boxes)
    {
        ink.Append(Plain, $"0.5 w\n");
        foreach (var box in boxes)
        {
            ink.Append(Plain, $"{box.X:0.##} {height - box.Y - box.Depth:0.##} {box.Width:0.##} {box.Depth:0.##} re S\n");
        }
    }

    public void Text(Line line, double x, double y, double size, double stretch = 0)
    {
        ink.Append(Plain, $"BT 1 0 0 1 {x:0.##} {height - y:0.##} Tm ");
        Show(line.Glyphs.Span, size, stretch);
        ink.Append(Plain, $"ET\n");
    }

    /// <summary>Text whose middle is the middle of the page, along its rising diagonal; a reader gets it in one piece.</summary>
    public void DiagonalText(string words, Line line, double pageWidth, double size)
    {
        var diagonal = Math.Sqrt((pageWidth * pageWidth) + (height * height));
        var (cos, sin) = (pageWidth / diagonal, height / diagonal);
        var half = line.Width * size / 2000;
        var drop = size / 3;
        ink.Append(Plain, $"/Span<</ActualText {PdfFile.Text(words)}>>BDC BT {cos:0.####} {sin:0.####} {-sin:0.####} {cos:0.####} ");
        ink.Append(Plain, $"{(pageWidth / 2) - (half * cos) + (drop * sin):0.##} {(height / 2) - (half * sin) - (drop * cos):0.##} Tm ");
        Show(line.Glyphs.Span, size, 0);
        ink.Append(Plain, $"ET EMC\n");
    }

    public void Picture(Picture picture, double x, double y, double width, double depth) => ink.Append(Plain, $"q {width:0.##} 0 0 {depth:0.##} {x:0.##} {height - y - depth:0.##} cm /{resources.NameOf(picture)} Do Q\n");

    public void Drawing(string operators, double x, double y, double scale) => ink.Append(Plain, $"q {scale:0.####} 0 0 {-scale:0.####} {x:0.##} {height - y:0.##} cm 1 j\n{operators}Q\n");

    private void Show(ReadOnlySpan<Glyph> glyphs, double size, double stretch)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            if (i == 0 || glyphs[i - 1].Bold != glyph.Bold)
            {
                ink.Append(Plain, $"{(i == 0 ? "" : ">]TJ ")}/{Resources.FontName(glyph.Bold)} {size:0.##} Tf[<");
            }

            resources.Use(glyph);
            ink.Append(Plain, $"{glyph.Id:X4}");
            if (stretch != 0 && glyph.IsSpace)
            {
                ink.Append(Plain, $">{-stretch:0.#}<");
            }
        }

        ink.Append(Plain, $"{(glyphs.IsEmpty ? "" : ">]TJ ")}");
    }
}
