using System.Runtime.InteropServices;
using SkiaSharp;

namespace Timbang.Web.Files.Content;

/// <summary>Between rasters of ours and surfaces of Skia.</summary>
internal static class Pixels
{
    /// <summary>Four bytes a pixel in the order of <see cref="Raster"/>. No colour space is named, so that none is written into the file.</summary>
    public static SKImageInfo InfoOf(int width, int height) => new(width, height, SKColorType.Bgra8888, SKAlphaType.Unpremul);

    public static byte[] Encode(Raster picture, SKEncodedImageFormat format, int quality) => With(picture, pixels =>
    {
        using var encoded = format == SKEncodedImageFormat.Png
            ? pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6))
            : pixels.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore));
        return (encoded ?? throw new InvalidOperationException("The picture could not be encoded.")).ToArray();
    });

    /// <summary>The picture in the size given on white, which what shines through becomes; then whatever else is drawn on it.</summary>
    public static Raster OntoWhite(Raster picture, int width, int height, Action<SKCanvas> draw)
    {
        var drawn = new byte[checked(width * height * 4)];
        With(new Raster(width, height, drawn), target =>
        {
            using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Premul), target.GetPixels(), width * 4);
            surface.Canvas.Clear(SKColors.White);
            With(picture, pixels =>
            {
                using var image = SKImage.FromPixels(pixels);
                surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
                return 0;
            });
            draw(surface.Canvas);
            surface.Flush();
            return 0;
        });
        return new(width, height, drawn);
    }

    // Skia reads and writes the array itself, which therefore must not move meanwhile.
    private static T With<T>(Raster picture, Func<SKPixmap, T> use)
    {
        var handle = GCHandle.Alloc(picture.Bgra, GCHandleType.Pinned);
        try
        {
            using var pixels = new SKPixmap(InfoOf(picture.Width, picture.Height), handle.AddrOfPinnedObject(), picture.Width * 4);
            return use(pixels);
        }
        finally
        {
            handle.Free();
        }
    }
}
