using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>What the pages of one paper draw with: the glyphs they used of both fonts, and the pictures.</summary>
internal sealed class Resources
{
    private readonly HashSet<ushort> regular = [];
    private readonly HashSet<ushort> bold = [];
    private readonly List<Picture> pictures = [];

    public static string FontName(bool bold) => bold ? "F2" : "F1";

    public void Use(Glyph glyph) => (glyph.Bold ? bold : regular).Add(glyph.Id);

    public string NameOf(Picture picture)
    {
        if (!pictures.Contains(picture))
        {
            pictures.Add(picture);
        }

        return $"P{pictures.IndexOf(picture)}";
    }

    public void Write(PdfFile file, int id)
    {
        var fonts = $"/F1 {WriteFont(file, TrueType.Regular, regular)} 0 R/F2 {WriteFont(file, TrueType.Bold, bold)} 0 R";
        var images = string.Concat(pictures.Select(picture => $"/{NameOf(picture)} {WritePicture(file, picture)} 0 R"));
        file.Put(id, $"<</ProcSet[/PDF/Text/ImageB/ImageC]/Font<<{fonts}>>/XObject<<{images}>>>>");
    }

    private static int WritePicture(PdfFile file, Picture picture) => file.AddPacked(
        $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/BitsPerComponent 8/ColorSpace/{(picture.IsGrey ? "DeviceGray" : "DeviceRGB")}",
        picture.Pixels);

    private static int WriteFont(PdfFile file, TrueType font, HashSet<ushort> glyphs)
    {
        var all = FontSubset.WithParts(font, glyphs);
        var subset = FontSubset.Of(font, all);
        var name = $"{Prefix(subset)}+{font.Name}";
        var program = file.AddPacked($"/Length1 {subset.Length}", subset);
        var included = file.AddPacked("", Bits(all.Max + 1));
        var descriptor = file.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 6/FontBBox[{string.Join(' ', font.Box)}]/ItalicAngle 0/Ascent {font.Ascent}"
            + $"/Descent {font.Descent}/CapHeight {font.CapHeight}/StemV {(font == TrueType.Bold ? 140 : 80)}/FontFile2 {program} 0 R/CIDSet {included} 0 R>>");
        var widths = string.Concat(all.Select(glyph => $"{glyph}[{font.WidthOf(glyph)}]"));
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/DW 0/W[{widths}]>>");
        var unicode = file.AddPacked("", Encoding.ASCII.GetBytes(UnicodeOf(font, glyphs.Order())));
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    // Six capitals that differ with the subset, as the specification asks.
    private static string Prefix(byte[] subset) =>
        string.Concat(SHA256.HashData(subset).Take(6).Select(part => (char)('A' + (part % 26))));

    // All glyphs of the subset are there, the unused ones being empty.
    private static byte[] Bits(int count)
    {
        var bits = new byte[(count + 7) / 8];
        Array.Fill(bits, (byte)0xFF);
        bits[^1] <<= -count & 7;
        return bits;
    }

    private static string UnicodeOf(TrueType font, IEnumerable<ushort> glyphs)
    {
        const int MostPerBlock = 100;
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
            + "1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var block in glyphs.Chunk(MostPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var glyph in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{(int)font.CharacterOf(glyph):X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end\n").ToString();
    }
}
