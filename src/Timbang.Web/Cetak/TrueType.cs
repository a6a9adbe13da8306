using System.Buffers.Binary;

namespace Timbang.Web.Cetak;

/// <summary>A TrueType font as a PDF needs it: the glyph of a letter, its width, its outline. Read once, afterwards only looked at.</summary>
internal sealed class TrueType
{
    private readonly byte[] file;
    private readonly Dictionary<string, Range> tables = [];
    private readonly ushort[] glyphs = new ushort[char.MaxValue + 1];
    private readonly ushort[] widths;
    private readonly int metrics;
    private readonly bool hasLongOffsets;

    private TrueType(string name)
    {
        Name = name;
        file = Embedded.Read(name + ".ttf");
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + (i * 16);
            var begin = (int)U32(entry + 8);
            tables[System.Text.Encoding.ASCII.GetString(file, entry, 4)] = begin..(begin + (int)U32(entry + 12));
        }

        metrics = U16(At("hhea") + 34);
        hasLongOffsets = U16(At("head") + 50) == 1;
        widths = [.. Enumerable.Range(0, U16(At("maxp") + 4)).Select(glyph => (ushort)InThousandths(AdvanceOf((ushort)glyph)))];
        ReadCharacters();
        Missing = Has('\u25A1') ? glyphs['\u25A1'] : glyphs['?'];
    }

    public static TrueType Regular { get; } = new("LiberationSerif-Regular");

    public static TrueType Bold { get; } = new("LiberationSerif-Bold");

    public string Name { get; }

    /// <summary>Stands where the font has no glyph.</summary>
    public ushort Missing { get; }

    public int Ascent => InThousandths((short)U16(At("hhea") + 4));

    public int Descent => InThousandths((short)U16(At("hhea") + 6));

    public int CapHeight => InThousandths((short)U16(At("OS/2") + 88));

    public IEnumerable<int> Box => Enumerable.Range(0, 4).Select(i => InThousandths((short)U16(At("head") + 36 + (i * 2))));

    public static TrueType Of(bool bold) => bold ? Bold : Regular;

    public bool Has(char character) => glyphs[character] != 0;

    public ushort GlyphOf(char character) => Has(character) ? glyphs[character] : Missing;

    /// <summary>The lowest character that looks like this: what a reader copies from the page.</summary>
    public char CharacterOf(ushort glyph) => (char)Array.IndexOf(glyphs, glyph);

    /// <summary>In thousandths of the size, as PDF counts.</summary>
    public ushort WidthOf(ushort glyph) => widths[glyph];

    public ushort AdvanceOf(ushort glyph) => U16(At("hmtx") + (Math.Min(glyph, metrics - 1) * 4));

    public ushort BearingOf(ushort glyph) =>
        U16(At("hmtx") + (glyph < metrics ? (glyph * 4) + 2 : (metrics * 4) + ((glyph - metrics) * 2)));

    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        var glyf = Table("glyf");
        return glyf[OffsetOf(glyph)..OffsetOf(glyph + 1)];
    }

    public ReadOnlySpan<byte> Table(string name) => file.AsSpan(tables[name]);

    // Format 4 of the cmap: segments of characters, each with a distance to its glyphs or a list of them.
    private void ReadCharacters()
    {
        var map = FindUnicodeMap();
        var segments = U16(map + 6) / 2;
        for (var segment = 0; segment < segments; segment++)
        {
            var end = map + 14 + (segment * 2);
            var start = end + (segments * 2) + 2;
            var delta = start + (segments * 2);
            var range = delta + (segments * 2);
            for (int character = U16(start); character <= U16(end) && character < char.MaxValue; character++)
            {
                var listed = U16(range) == 0 ? character : U16(range + U16(range) + ((character - U16(start)) * 2));
                glyphs[character] = listed == 0 ? (ushort)0 : (ushort)(listed + U16(delta));
            }
        }
    }

    private int FindUnicodeMap()
    {
        var cmap = At("cmap");
        return Enumerable.Range(0, U16(cmap + 2))
            .Select(i => cmap + (int)U32(cmap + 8 + (i * 8)))
            .First(map => U16(map) == 4);
    }

    private int OffsetOf(int glyph) =>
        hasLongOffsets ? (int)U32(At("loca") + (glyph * 4)) : U16(At("loca") + (glyph * 2)) * 2;

    private int InThousandths(int units)
    {
        var perEm = U16(At("head") + 18);
        return (int)Math.Round(units * 1000.0 / perEm, MidpointRounding.AwayFromZero);
    }

    private int At(string table) => tables[table].Start.Value;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}
