using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Timbang.Web.Files.Content;

/// <summary>A PNG reduced to what its pixels need: the decoder never sees texts, thumbnails, animation or what follows the end.</summary>
/// <param name="Bytes">The reduced file.</param>
/// <param name="Origin">The side that is up, as the last eXIf chunk had it.</param>
internal sealed record PngChunks(byte[] Bytes, SKEncodedOrigin Origin)
{
    private const int Signature = 8;
    private const int Around = 12;

    private static readonly string[] Needed = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "iCCP", "sRGB", "gAMA", "cHRM"];

    /// <exception cref="RefusedFileException">A chunk is cut off, or there is no end.</exception>
    public static PngChunks Reduce(ReadOnlySpan<byte> png)
    {
        using var reduced = new MemoryStream(png.Length);
        reduced.Write(png[..Signature]);
        var origin = SKEncodedOrigin.TopLeft;
        var rest = png[Signature..];
        for (string name; (name = NameOf(rest)) != "IEND"; rest = rest[LengthOf(rest)..])
        {
            if (Needed.Contains(name))
            {
                reduced.Write(rest[..LengthOf(rest)]);
            }
            else if (name == "eXIf")
            {
                origin = ExifOrientation.Read(rest[8..(LengthOf(rest) - 4)]);
            }
        }

        reduced.Write(rest[..LengthOf(rest)]);
        return new(reduced.ToArray(), origin);
    }

    private static string NameOf(ReadOnlySpan<byte> rest) =>
        rest.Length >= Around ? Encoding.ASCII.GetString(rest[4..8]) : throw new RefusedFileException(FileRefusal.Damaged);

    private static int LengthOf(ReadOnlySpan<byte> rest)
    {
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        return length <= rest.Length - Around ? (int)length + Around : throw new RefusedFileException(FileRefusal.Damaged);
    }
}
