using System.Buffers.Binary;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Lists of ZIP entries that lie, made from good ones.</summary>
internal static class ZipTampering
{
    /// <summary>More names in the list for the bytes of the last entry, each a letter longer than the one before.</summary>
    public static byte[] RepeatLastEntry(byte[] file, int times)
    {
        var (end, last) = (EndOf(file), LastOf(file));
        var more = Enumerable.Range(0, times).SelectMany(i => Renamed(file[last..end], (char)('b' + i))).ToArray();
        byte[] result = [.. file[..end], .. more, .. file[end..]];
        var record = result.AsSpan(end + more.Length);
        Add(record[8..], times);
        Add(record[10..], times);
        BinaryPrimitives.WriteInt32LittleEndian(record[12..], BinaryPrimitives.ReadInt32LittleEndian(record[12..]) + more.Length);
        return result;
    }

    /// <summary>Another unpacked size of the last entry, in the list only.</summary>
    public static byte[] DeclareLastEntry(byte[] file, int size)
    {
        var result = file.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(LastOf(file) + 24), size);
        return result;
    }

    private static byte[] Renamed(byte[] entry, char letter)
    {
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(28));
        entry[46 + nameLength - 1] = (byte)letter;
        return entry;
    }

    private static int EndOf(byte[] file) => file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);

    private static int LastOf(byte[] file) => file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);

    private static void Add(Span<byte> field, int count) =>
        BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(field) + count));
}
