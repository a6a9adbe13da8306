using System.Runtime.InteropServices;
using SkiaSharp;

namespace Timbang.Web.Files.Content;

/// <summary>The eight ways in which a camera may have been held (EXIF 0x0112), as moves of pixels.</summary>
internal readonly record struct Orientation(bool Transposed, bool FlippedAcross, bool FlippedDown)
{
    public static Orientation Of(SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.TopRight => new(false, true, false),
        SKEncodedOrigin.BottomRight => new(false, true, true),
        SKEncodedOrigin.BottomLeft => new(false, false, true),
        SKEncodedOrigin.LeftTop => new(true, false, false),
        SKEncodedOrigin.RightTop => new(true, true, false),
        SKEncodedOrigin.RightBottom => new(true, true, true),
        SKEncodedOrigin.LeftBottom => new(true, false, true),
        _ => default,
    };

    /// <summary>The picture with its top up; the very same one where nothing has to move.</summary>
    public Raster Apply(Raster picture)
    {
        if (this == default)
        {
            return picture;
        }

        var (width, height) = Transposed ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var moved = new byte[picture.Bgra.Length];
        var from = MemoryMarshal.Cast<byte, uint>(picture.Bgra);
        var to = MemoryMarshal.Cast<byte, uint>(moved.AsSpan());
        for (var y = 0; y < height; y++)
        {
            var down = FlippedDown ? height - 1 - y : y;
            for (var x = 0; x < width; x++)
            {
                var across = FlippedAcross ? width - 1 - x : x;
                to[(y * width) + x] = from[Transposed ? (across * picture.Width) + down : (down * picture.Width) + across];
            }
        }

        return new(width, height, moved);
    }
}
