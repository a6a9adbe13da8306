using System.Globalization;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>The emblem of a letterhead: drawn lines or a picture.</summary>
public abstract class Emblem
{
    /// <summary>Shown until the office brings its own.</summary>
    public static Emblem Shield { get; } = FromPaths(60, 70,
    [
        new("M 30 3 L 55 12 L 55 36 C 55 52 43 62 30 67 C 17 62 5 52 5 36 L 5 12 Z", 2),
        new("M 12 44 C 18 40 24 40 30 44 C 36 48 42 48 48 44 M 13 51 C 19 47 24 47 30 51 C 36 55 41 55 47 51", 2),
        new("M 30 13 L 30 36 M 30 15 L 43 30 L 30 30 M 30 19 L 19 30 L 30 30 M 20 36 L 40 36", 2),
    ]);

    internal abstract double HeightPerWidth { get; }

    /// <exception cref="InvalidDataException">Not a PNG of 8-bit grey or colour, not interlaced, at most 4 million pixels.</exception>
    public static Emblem FromPng(ReadOnlySpan<byte> png) => new PictureEmblem(Png.Decode(png));

    /// <summary>Black paths in a box of the given size, y downwards as in SVG.</summary>
    /// <exception cref="FormatException">A path has something else than M, L, C, Z and their numbers.</exception>
    public static Emblem FromPaths(double width, double height, IReadOnlyList<EmblemPath> paths) =>
        new DrawnEmblem(width, height, string.Concat(paths.Select(path => path.ToOperators())));

    internal abstract void Draw(Canvas canvas, double x, double y, double width);

    private sealed class PictureEmblem(Picture picture) : Emblem
    {
        internal override double HeightPerWidth => (double)picture.Height / picture.Width;

        internal override void Draw(Canvas canvas, double x, double y, double width) =>
            canvas.Picture(picture, x, y, width, width * HeightPerWidth);
    }

    private sealed class DrawnEmblem(double boxWidth, double boxHeight, string operators) : Emblem
    {
        internal override double HeightPerWidth => boxHeight / boxWidth;

        internal override void Draw(Canvas canvas, double x, double y, double width) =>
            canvas.Drawing(operators, x, y, width / boxWidth);
    }
}

/// <summary>A path of absolute SVG commands M, L, C and Z; filled, or stroked with the given width.</summary>
public sealed record EmblemPath(string Commands, double StrokeWidth = 0)
{
    private const string Known = "MLCZ";
    private static readonly string[] Operators = ["m", "l", "c", "h"];
    private static readonly int[] OperandCounts = [2, 2, 6, 0];

    internal string ToOperators()
    {
        var operators = new StringBuilder();
        var words = Commands.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (!words.IsEmpty)
        {
            var command = Known.IndexOf(words[0], StringComparison.Ordinal);
            if (words[0].Length != 1 || command < 0 || words.Length <= OperandCounts[command])
            {
                throw new FormatException($"Perintah \"{words[0]}\" pada gambar lambang tidak dikenal atau kurang angka.");
            }

            foreach (var number in words[1..(OperandCounts[command] + 1)])
            {
                operators.Append(CultureInfo.InvariantCulture, $"{double.Parse(number, CultureInfo.InvariantCulture):0.###} ");
            }

            operators.Append(Operators[command]).Append('\n');
            words = words[(OperandCounts[command] + 1)..];
        }

        return StrokeWidth > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{StrokeWidth:0.###} w\n{operators}S\n")
            : $"{operators}f\n";
    }
}
