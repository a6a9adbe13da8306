using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using SkiaSharp;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Pictures of four coloured quarters, with whatever a camera or a hostile sender puts around the pixels.</summary>
internal static class PictureSample
{
    public const string Secret = "GPS -2.9761 104.7754 Jalan Mawar 7";

    /// <summary>Red and green above, blue and white below.</summary>
    public static byte[] Jpeg(int width = 64, int height = 32) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width = 64, int height = 32) => Encode(width, height, SKEncodedImageFormat.Png);

    /// <summary>With EXIF (orientation, place), XMP, ICC, a comment, and a second picture after the end.</summary>
    public static byte[] JpegFromCamera(byte orientation = 1) =>
    [
        .. Jpeg()[..2],
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes($"<x:xmpmeta>{Secret}</x:xmpmeta>")]),
        .. Segment(0xED, Encoding.ASCII.GetBytes("Photoshop 3.0\0" + Secret)),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
        .. Jpeg()[2..], .. Encoding.ASCII.GetBytes(Secret), .. Jpeg(8, 8),
    ];

    public static byte[] PngFromCamera(byte orientation = 1) => WithChunks(
        Png(),
        [
            .. Chunk("eXIf", Exif(orientation)), .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)),
            .. Chunk("iTXt", Encoding.ASCII.GetBytes("XML:com.adobe.xmp\0\0\0\0\0" + Secret)), .. Chunk("tIME", [7, 234, 1, 1, 0, 0, 0]),
            .. Chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]), .. Chunk("prIv", Encoding.ASCII.GetBytes(Secret)),
        ],
        Encoding.ASCII.GetBytes(Secret));

    /// <summary>Chunks after the header of a PNG, and bytes after its end.</summary>
    public static byte[] WithChunks(byte[] png, byte[] chunks, byte[]? tail = null) => [.. png[..33], .. chunks, .. png[33..], .. tail ?? []];

    /// <summary>A PNG that says any size and holds any rows.</summary>
    public static byte[] PngSaying(int width, int height, byte[] rows)
    {
        byte[] header = [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0];
        return [.. Png()[..8], .. Chunk("IHDR", header), .. Chunk("IDAT", Pack(rows)), .. Chunk("IEND", [])];
    }

    public static byte[] JpegSaying(ushort width, ushort height)
    {
        var jpeg = Jpeg();
        var frame = jpeg.AsSpan(jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]));
        BinaryPrimitives.WriteUInt16BigEndian(frame[5..], height);
        BinaryPrimitives.WriteUInt16BigEndian(frame[7..], width);
        return jpeg;
    }

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. BigEndian(data.Length), .. named, .. BigEndian((int)Crc(named))];
    }

    public static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Encode(int width, int height, SKEncodedImageFormat format, SKColorSpace? colours = null)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Unpremul, colours));
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (var i = 0; i < pixels.Length; i++)
        {
            var (right, below) = (i % width >= width / 2, i / width >= height / 2);
            pixels[i] = (right, below) switch
            {
                (false, false) => 0xFFFF0000,
                (true, false) => 0xFF00FF00,
                (false, true) => 0xFF0000FF,
                _ => uint.MaxValue,
            };
        }

        using var encoded = bitmap.Encode(format, 95);
        return encoded.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. BigEndian(data.Length + 2)[2..], .. data];

    // One directory: orientation, a description, and a directory of places that holds one more text.
    private static byte[] Exif(byte orientation)
    {
        var text = Encoding.ASCII.GetBytes(Secret + "\0");
        byte[] length = BigEndian(text.Length);
        return
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 3,
            0x01, 0x0E, 0, 2, .. length, 0, 0, 0, 68,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50,
            0, 0, 0, 0,
            0, 1, 0x00, 0x1B, 0, 7, .. length, 0, 0, 0, 68, 0, 0, 0, 0,
            .. text,
        ];
    }

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 * (crc & 1));
            }
        }

        return ~crc;
    }
}
