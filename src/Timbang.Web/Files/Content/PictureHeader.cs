using System.Buffers.Binary;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>What a picture says of its size, read from a few bytes: what is too large is refused before anything is unpacked.</summary>
internal readonly record struct PictureHeader(int Width, int Height)
{
    private const int MostPixels = 50_000_000;
    private const int LongestSide = 20_000;

    /// <exception cref="RefusedFileException">Damaged, or too many pixels.</exception>
    public static void Require(ReadOnlySpan<byte> bytes, FileKind kind) =>
        (kind == FileKind.Png ? OfPng(bytes) : OfJpeg(bytes)).RequireBounds();

    public void RequireBounds()
    {
        if (Width < 1 || Height < 1)
        {
            throw new RefusedFileException(FileRefusal.Damaged);
        }

        if (Width > LongestSide || Height > LongestSide || (long)Width * Height > MostPixels)
        {
            throw new RefusedFileException(FileRefusal.TooManyPixels);
        }
    }

    private static PictureHeader OfPng(ReadOnlySpan<byte> png)
    {
        if (png.Length < 33 || !png[12..16].SequenceEqual("IHDR"u8))
        {
            throw new RefusedFileException(FileRefusal.Damaged);
        }

        return new(Bounded(BinaryPrimitives.ReadUInt32BigEndian(png[16..])), Bounded(BinaryPrimitives.ReadUInt32BigEndian(png[20..])));
    }

    private static int Bounded(uint value) => (int)Math.Min(value, int.MaxValue);

    // Segments up to the first frame header (SOF0 to SOF15, without the three that are tables or reserved).
    private static PictureHeader OfJpeg(ReadOnlySpan<byte> jpeg)
    {
        for (var rest = jpeg[2..]; rest.Length >= 4 && rest[0] == 0xFF;)
        {
            if (rest[1] == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (rest[1] is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC && rest.Length >= 9)
            {
                return new(BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            rest = rest[Math.Min(rest.Length, Math.Max(4, length + 2))..];
        }

        throw new RefusedFileException(FileRefusal.Damaged);
    }
}
