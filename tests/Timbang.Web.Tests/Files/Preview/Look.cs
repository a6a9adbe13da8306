using Timbang.Web.Files;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>What is seen on a picture.</summary>
internal static class Look
{
    /// <summary>How many pixels are darker than paper, in the part of the picture between two heights and two widths (0 to 1).</summary>
    public static int Ink(this Raster picture, double top = 0, double foot = 1, double left = 0, double right = 1)
    {
        var dark = 0;
        for (var y = (int)(picture.Height * top); y < (int)(picture.Height * foot); y++)
        {
            for (var x = (int)(picture.Width * left); x < (int)(picture.Width * right); x++)
            {
                var (blue, green, red) = picture.At(x, y);
                dark += Math.Min(blue, Math.Min(green, red)) < 200 ? 1 : 0;
            }
        }

        return dark;
    }

    public static (byte Blue, byte Green, byte Red) At(this Raster picture, int x, int y)
    {
        var pixel = ((y * picture.Width) + x) * 4;
        return (picture.Bgra[pixel], picture.Bgra[pixel + 1], picture.Bgra[pixel + 2]);
    }
}
