using System.Buffers.Binary;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>A copy of a font with the outlines of some glyphs only. Glyphs keep their numbers; the others are empty.</summary>
internal static class FontSubset
{
    private const int HasWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>A composite glyph needs its parts.</summary>
    public static SortedSet<ushort> WithParts(TrueType font, IEnumerable<ushort> used)
    {
        var all = new SortedSet<ushort>();
        var open = new Stack<ushort>(used.Append((ushort)0));
        while (open.TryPop(out var glyph))
        {
            if (all.Add(glyph))
            {
                PartsOf(font.OutlineOf(glyph)).ForEach(open.Push);
            }
        }

        return all;
    }

    public static byte[] Of(TrueType font, SortedSet<ushort> glyphs)
    {
        var count = glyphs.Max + 1;
        var offsets = new byte[(count + 1) * 4];
        var metrics = new byte[count * 4];
        using var outlines = new MemoryStream();
        for (var glyph = 0; glyph < count; glyph++)
        {
            var id = (ushort)glyph;
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(glyph * 4), font.AdvanceOf(id));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan((glyph * 4) + 2), font.BearingOf(id));
            if (glyphs.Contains(id))
            {
                outlines.Write(font.OutlineOf(id));
                outlines.Write(new byte[-outlines.Length & 3]);
            }

            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan((glyph + 1) * 4), (uint)outlines.Length);
        }

        return Assemble(
        [
            ("cvt ", font.Table("cvt ").ToArray()),
            ("fpgm", font.Table("fpgm").ToArray()),
            ("glyf", outlines.ToArray()),
            ("head", Changed(font.Table("head"), (8, 0), (10, 0), (50, 1))), // no checksum yet; long offsets
            ("hhea", Changed(font.Table("hhea"), (34, count))),
            ("hmtx", metrics),
            ("loca", offsets),
            ("maxp", Changed(font.Table("maxp"), (4, count))),
            ("prep", font.Table("prep").ToArray()),
        ]);
    }

    private static List<ushort> PartsOf(ReadOnlySpan<byte> outline)
    {
        var parts = new List<ushort>();
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        var flags = HasMore;
        for (var part = outline[10..]; (flags & HasMore) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(part);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(part[2..]));
            part = part[(4 + ((flags & HasWords) != 0 ? 4 : 2) + ScaleLength(flags))..];
        }

        return parts;
    }

    private static int ScaleLength(int flags) =>
        (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;

    private static byte[] Changed(ReadOnlySpan<byte> table, params ReadOnlySpan<(int At, int Value)> changes)
    {
        var copy = table.ToArray();
        foreach (var (at, value) in changes)
        {
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        }

        return copy;
    }

    private static byte[] Assemble(IReadOnlyList<(string Name, byte[] Bytes)> tables)
    {
        var begin = 12 + (tables.Count * 16);
        var file = new byte[begin + tables.Sum(table => Padded(table.Bytes.Length))];
        var power = (int)Math.Log2(tables.Count);
        WriteU32(file, 0, 0x00010000);
        WriteU32(file, 4, (uint)((tables.Count << 16) | (16 << power)));
        WriteU32(file, 8, (uint)((power << 16) | ((tables.Count - (1 << power)) * 16)));
        var head = 0;
        foreach (var (index, (name, bytes)) in tables.Index())
        {
            var entry = 12 + (index * 16);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            bytes.CopyTo(file, begin);
            WriteU32(file, entry + 4, Checksum(file.AsSpan(begin, Padded(bytes.Length))));
            WriteU32(file, entry + 8, (uint)begin);
            WriteU32(file, entry + 12, (uint)bytes.Length);
            head = name == "head" ? begin : head;
            begin += Padded(bytes.Length);
        }

        WriteU32(file, head + 8, 0xB1B0AFBA - Checksum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void WriteU32(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at), value);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
