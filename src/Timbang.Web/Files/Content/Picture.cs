using SkiaSharp;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// Pictures written anew from their pixels, so that nothing else of the uploader's file is left: no place, no camera, no thumbnail, no
/// comment, nothing after the end. Of a picture that moves or holds several, the first is kept. At most two copies of the pixels
/// (400 MB for the largest picture) are held at once: one picture at a time is enough for a small machine.
/// </summary>
public static class Picture
{
    private const int JpegQuality = 90;

    /// <summary>The picture with its top up and in sRGB, as JPEG or PNG like before, without anything that is no pixel.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="kind"><see cref="FileKind.Jpeg"/> or <see cref="FileKind.Png"/>, as <see cref="FileContent.Read"/> found.</param>
    /// <exception cref="RefusedFileException">Damaged or cut off, more than 50 megapixels, or more than 20,000 pixels on a side.</exception>
    public static byte[] Clean(ReadOnlyMemory<byte> bytes, FileKind kind)
    {
        using var source = PictureSource.Open(bytes, kind);
        return Pixels.Encode(source.ReadUpright(source.Size), kind == FileKind.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, JpegQuality);
    }

    /// <summary>The picture with its top up, on white, at most <paramref name="width"/> pixels across; never enlarged.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="kind"><see cref="FileKind.Jpeg"/> or <see cref="FileKind.Png"/>.</param>
    /// <param name="width">Pixels, at least 1.</param>
    /// <exception cref="RefusedFileException">As <see cref="Clean"/>.</exception>
    public static Raster Decode(ReadOnlyMemory<byte> bytes, FileKind kind, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        using var source = PictureSource.Open(bytes, kind);
        var across = Math.Min(width, source.Size.Width);
        var down = Math.Max(1, (int)Math.Round(source.Size.Height * (double)across / source.Size.Width, MidpointRounding.AwayFromZero));
        return Pixels.OntoWhite(source.ReadUpright(new(across, down)), across, down, _ => { });
    }

    /// <summary>A decoded picture as a PNG.</summary>
    public static byte[] AsPng(Raster picture) => Pixels.Encode(picture, SKEncodedImageFormat.Png, JpegQuality);

    /// <summary>The media type of what <see cref="Watermark"/> returns.</summary>
    public const string WatermarkedMediaType = "image/jpeg";

    /// <summary>The picture on white with the text across it, again and again, as a JPEG: who looked at it, and when, stays on every part of it.</summary>
    /// <param name="picture">For instance a page of a PDF.</param>
    /// <param name="text">Person and time; what is longer than 160 letters is cut.</param>
    public static byte[] Watermark(Raster picture, string text) => Watermarking.Draw(picture, text);
}
