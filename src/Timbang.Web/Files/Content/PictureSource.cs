using System.Runtime.InteropServices;
using SkiaSharp;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>An encoded picture whose size was found bearable, ready to be decoded.</summary>
internal sealed class PictureSource : IDisposable
{
    // A progressive JPEG is drawn in about ten passes; each costs as much time as a whole picture.
    private const int MostPasses = 40;

    private readonly SKData data;
    private readonly SKCodec codec;
    private readonly Orientation orientation;

    private PictureSource(byte[] bytes, SKEncodedOrigin? origin)
    {
        data = SKData.CreateCopy(bytes);
        codec = SKCodec.Create(data) ?? throw new RefusedFileException(FileRefusal.Damaged);
        orientation = Orientation.Of(origin ?? codec.EncodedOrigin);
    }

    /// <summary>Once its top is up.</summary>
    public SKSizeI Size => orientation.Transposed ? new(codec.Info.Height, codec.Info.Width) : codec.Info.Size;

    /// <exception cref="RefusedFileException">Damaged, or too many pixels.</exception>
    public static PictureSource Open(ReadOnlyMemory<byte> bytes, FileKind kind)
    {
        RequireKind(bytes.Span, kind);
        PictureHeader.Require(bytes.Span, kind);
        var png = kind == FileKind.Png ? PngChunks.Reduce(bytes.Span) : null;
        var source = new PictureSource(png?.Bytes ?? bytes.ToArray(), png?.Origin);
        // The decoder may have found another header than we did.
        new PictureHeader(source.codec.Info.Width, source.codec.Info.Height).RequireBounds();
        return source;
    }

    /// <summary>The pixels in sRGB with the top up. A JPEG is decoded at a fraction of its size where that is not below the size asked.</summary>
    /// <exception cref="RefusedFileException">Damaged or cut off.</exception>
    public Raster ReadUpright(SKSizeI asked)
    {
        var (width, height) = orientation.Transposed ? (asked.Height, asked.Width) : (asked.Width, asked.Height);
        var steps = Enumerable.Range(1, 7).Select(eighths => codec.GetScaledDimensions(eighths / 8f));
        return orientation.Apply(Read(steps.Where(size => size.Width >= width && size.Height >= height).DefaultIfEmpty(codec.Info.Size).First()));
    }

    public void Dispose()
    {
        codec.Dispose();
        data.Dispose();
    }

    private static void RequireKind(ReadOnlySpan<byte> bytes, FileKind kind)
    {
        var holds = kind switch
        {
            FileKind.Jpeg => bytes is [0xFF, 0xD8, 0xFF, ..] && bytes.Count([(byte)0xFF, (byte)0xDA]) <= MostPasses,
            FileKind.Png => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..],
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only JPEG and PNG are pictures."),
        };
        if (!holds)
        {
            throw new RefusedFileException(FileRefusal.Damaged);
        }
    }

    private Raster Read(SKSizeI size)
    {
        var pixels = new byte[checked(size.Width * size.Height * 4)];
        var info = Pixels.InfoOf(size.Width, size.Height).WithColorSpace(SKColorSpace.CreateSrgb());
        var handle = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            var result = codec.GetPixels(info, handle.AddrOfPinnedObject());
            return result == SKCodecResult.Success ? new(size.Width, size.Height, pixels) : throw new RefusedFileException(FileRefusal.Damaged);
        }
        finally
        {
            handle.Free();
        }
    }
}
