using System.Text;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>Files made to break, exhaust or deceive who reads them, each by its name.</summary>
internal static class HostilePdf
{
    private const string Square = "0 0 50 50 re f";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["empty"] = () => [],
        ["no pdf"] = () => Encoding.Latin1.GetBytes(new string('x', 5000)),
        ["header only"] = () => Encoding.Latin1.GetBytes("%PDF-1.7\n"),
        ["garbage after header"] = () => [.. "%PDF-1.7\n"u8, .. Noise(200_000)],
        ["truncated"] = () => TestPdf.Pages(20).ToArray()[..900],
        ["kids that are themselves"] = () => Tree("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
        ["loop of the page tree"] = () => new TestPdf { [1] = "<</Type/Catalog/Pages 2 0 R>>", [2] = "<</Type/Pages/Kids[3 0 R]/Parent 3 0 R/Count 1>>", [3] = "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>" }.ToArray(),
        ["a million counted"] = () => Tree("<</Type/Pages/Kids[3 0 R]/Count 1000000>>"),
        ["a negative count"] = () => Tree("<</Type/Pages/Kids[3 0 R]/Count -7>>"),
        ["a million kids"] = () => Tree($"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat("3 0 R ", 1_000_000))}]>>"),
        ["a wide tree of nodes"] = WideTree,
        ["a deep tree of nodes"] = DeepTree,
        ["a page of a billion points"] = () => TestPdf.OnePage(Square, box: "[0 0 1000000000 1000000000]").ToArray(),
        ["a page of no number"] = () => TestPdf.OnePage(Square, box: "[0 0 NaN 1e999]").ToArray(),
        ["a page of 400 digits"] = () => TestPdf.OnePage(Square, box: $"[0 0 {new string('9', 400)} {new string('9', 400)}]").ToArray(),
        ["a page with negative sides"] = () => TestPdf.OnePage(Square, box: "[200 100 -200 -100]").ToArray(),
        ["a page without area"] = () => TestPdf.OnePage(Square, box: "[0 0 0 0]").ToArray(),
        ["a page like a thread"] = () => TestPdf.OnePage(Square, box: "[0 0 1 100000000]").ToArray(),
        ["a page like a line"] = () => TestPdf.OnePage(Square, box: "[0 0 100000000 1]").ToArray(),
        ["deep arrays"] = () => TestPdf.OnePage(Square, page: $"/A{new string('[', 500_000)}{new string(']', 500_000)}").ToArray(),
        ["deep dictionaries"] = () => TestPdf.OnePage(Square, page: $"/A{string.Concat(Enumerable.Repeat("<</A", 300_000))}").ToArray(),
        ["deep states"] = () => TestPdf.OnePage(string.Concat(Enumerable.Repeat("q ", 2_000_000))).ToArray(),
        ["deep arrays on the page"] = () => TestPdf.OnePage(new string('[', 2_000_000) + " TJ").ToArray(),
        ["a drawing that draws itself"] = () => Drawing("/A Do", "/Resources<</XObject<</A 5 0 R>>>>"),
        ["drawings that double"] = Doubling,
        ["a pattern made of itself"] = PatternOfItself,
        ["a pattern of tiny tiles"] = () => Pattern("[0 0 1 1]", "/XStep 0.0001/YStep 0.0001"),
        ["a letter drawn with itself"] = LetterOfItself,
        ["a flate bomb"] = () => Bomb(100_000_000, "/Filter/FlateDecode", TestPdf.Packed),
        ["a chained flate bomb"] = () => Bomb(200_000_000, "/Filter[/FlateDecode/FlateDecode]", bytes => TestPdf.Packed(TestPdf.Packed(bytes))),
        ["a hundred filters"] = () => Bomb(1000, $"/Filter[{string.Concat(Enumerable.Repeat("/ASCIIHexDecode", 100))}]", bytes => bytes),
        ["a huge image"] = () => Image(30_000, 30_000, 8, "/DeviceRGB"),
        ["a huge image of one bit"] = () => Image(60_000, 60_000, 1, "/DeviceGray"),
        ["an image beyond numbers"] = () => Image(int.MaxValue, int.MaxValue, 16, "/DeviceCMYK"),
        ["a loop of tables"] = () => [.. TestPdf.OnePage(Square).ToArray()[..^30], .. "trailer<</Root 1 0 R/Size 5/Prev 20>>\nstartxref\n20\n%%EOF"u8],
        ["a table before itself"] = TableBeforeItself,
        ["objects inside themselves"] = ObjectsInThemselves,
        ["a length that is itself"] = () => new TestPdf { [1] = "<</Type/Catalog/Pages 2 0 R>>", [2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>", [3] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>", [4] = "<</Length 4 0 R>>stream\n0 0 9 9 re f\nendstream" }.ToArray(),
        ["half a million curves"] = () => TestPdf.OnePage(string.Concat(Enumerable.Repeat("0 0 m 900 900 -900 900 99 0 c S ", 500_000))).ToArray(),
        ["a line of many dashes"] = () => TestPdf.OnePage("[0.00001 0.00001] 0 d 50 w 0 0 m 90 90 l S ").ToArray(),
    };

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(20261128).NextBytes(noise);
        return noise;
    }

    private static byte[] Tree(string pages)
    {
        var pdf = TestPdf.OnePage(Square);
        pdf[2] = pages;
        return pdf.ToArray();
    }

    // Six levels of ten kids each, every one of them the same node: a million pages in a few hundred bytes.
    private static byte[] WideTree()
    {
        var pdf = TestPdf.OnePage(Square);
        for (var level = 0; level < 6; level++)
        {
            var kid = level == 5 ? 3 : 11 + level;
            pdf[level == 0 ? 2 : 10 + level] = $"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat($"{kid} 0 R ", 10))}]/Count {Math.Pow(10, 6 - level)}>>";
        }

        return pdf.ToArray();
    }

    private static byte[] DeepTree()
    {
        var pdf = TestPdf.OnePage(Square);
        pdf[2] = "<</Type/Pages/Kids[10 0 R]/Count 1>>";
        for (var number = 10; number < 50_000; number++)
        {
            pdf[number] = $"<</Type/Pages/Kids[{number + 1} 0 R]/Count 1>>";
        }

        pdf[50_000] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        return pdf.ToArray();
    }

    private static byte[] Drawing(string content, string entries)
    {
        var pdf = TestPdf.OnePage("/A Do", "/Resources<</XObject<</A 5 0 R>>>>");
        pdf.Stream(5, $"/Type/XObject/Subtype/Form/BBox[0 0 200 100]{entries}", Encoding.Latin1.GetBytes(content));
        return pdf.ToArray();
    }

    // Twenty drawings, each of which draws the next one eight times: 8^20 squares.
    private static byte[] Doubling()
    {
        var pdf = TestPdf.OnePage("/A Do", "/Resources<</XObject<</A 5 0 R>>>>");
        for (var number = 5; number < 25; number++)
        {
            pdf.Stream(number, $"/Type/XObject/Subtype/Form/BBox[0 0 200 100]/Resources<</XObject<</A {number + 1} 0 R>>>>", Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("/A Do ", 8))));
        }

        pdf.Stream(25, "/Type/XObject/Subtype/Form/BBox[0 0 200 100]", Encoding.Latin1.GetBytes(Square));
        return pdf.ToArray();
    }

    private static byte[] PatternOfItself() => Pattern("[0 0 9 9]", "/XStep 9/YStep 9/Resources<</Pattern<</P 5 0 R>>>>");

    private static byte[] Pattern(string box, string entries)
    {
        var pdf = TestPdf.OnePage("/Pattern cs /P scn 0 0 200 100 re f", "/Resources<</Pattern<</P 5 0 R>>>>");
        pdf.Stream(5, $"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox{box}{entries}", Encoding.Latin1.GetBytes("/Pattern cs /P scn 0 0 9 9 re f"));
        return pdf.ToArray();
    }

    private static byte[] LetterOfItself()
    {
        var pdf = TestPdf.OnePage("BT /F 20 Tf (AAAA) Tj ET", "/Resources<</Font<</F 5 0 R>>>>");
        pdf[5] = "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</A 6 0 R>>/Encoding<</Differences[65/A]>>/FirstChar 65/LastChar 65/Widths[9]/Resources<</Font<</F 5 0 R>>>>>>";
        pdf.Stream(6, "", Encoding.Latin1.GetBytes("9 0 d0 BT /F 1 Tf (AAAAAAAA) Tj ET"));
        return pdf.ToArray();
    }

    private static byte[] Bomb(int length, string filter, Func<byte[], byte[]> pack)
    {
        var pdf = TestPdf.OnePage("");
        pdf.Stream(4, filter, pack(new byte[length]));
        return pdf.ToArray();
    }

    private static byte[] Image(int width, int height, int bits, string color)
    {
        var pdf = TestPdf.OnePage("200 0 0 100 0 0 cm /A Do", "/Resources<</XObject<</A 5 0 R>>>>");
        pdf.Stream(5, $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {bits}/ColorSpace{color}/Filter/FlateDecode", TestPdf.Packed(new byte[1_000_000]));
        return pdf.ToArray();
    }

    private static byte[] TableBeforeItself()
    {
        var pdf = Encoding.Latin1.GetString(TestPdf.OnePage(Square).ToArray());
        var table = pdf.LastIndexOf("xref\n0", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(pdf.Replace("/Size 5", $"/Size 5/Prev {table}", StringComparison.Ordinal));
    }

    private static byte[] ObjectsInThemselves()
    {
        const string Body = "%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 2/First 8/Length 60/Extends 5 0 R>>stream\n5 0 1 20 <</Type/ObjStm>>    <</Type/Catalog/Pages 5 0 R>>    \nendstream endobj\n";
        byte[] rows = [0, 0, 0, 0, 2, 0, 5, 1, 2, 0, 5, 0, 2, 0, 5, 0, 2, 0, 5, 0, 2, 0, 5, 0, 1, 0, (byte)Body.Length, 0];
        return
        [
            .. Encoding.Latin1.GetBytes(Body + $"6 0 obj\n<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Length {rows.Length}/Prev {Body.Length}>>stream\n"), .. rows,
            .. Encoding.Latin1.GetBytes($"\nendstream endobj\nstartxref\n{Body.Length}\n%%EOF"),
        ];
    }
}
