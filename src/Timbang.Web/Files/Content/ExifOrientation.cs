using System.Buffers.Binary;
using SkiaSharp;

namespace Timbang.Web.Files.Content;

/// <summary>Which side is up, out of the eXIf chunk of a PNG: Skia reads it in a JPEG only.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntrySize = 12;

    /// <summary>What is broken or missing means that the top is up.</summary>
    public static SKEncodedOrigin Read(ReadOnlySpan<byte> exif)
    {
        var isLittle = exif is [(byte)'I', (byte)'I', ..];
        if (exif.Length < 8 || U32(exif[4..], isLittle) is var begin && begin > (uint)exif.Length - 2)
        {
            return SKEncodedOrigin.TopLeft;
        }

        var entries = exif[(int)begin..];
        var left = U16(entries, isLittle);
        for (entries = entries[2..]; left > 0 && entries.Length >= EntrySize; left--, entries = entries[EntrySize..])
        {
            if (U16(entries, isLittle) == Tag)
            {
                return (SKEncodedOrigin)U16(entries[8..], isLittle);
            }
        }

        return SKEncodedOrigin.TopLeft;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
