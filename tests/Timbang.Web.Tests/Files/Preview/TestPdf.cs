using System.IO.Compression;
using System.Text;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>A PDF written object by object, right or wrong as the test wants it; object 1 is the catalog.</summary>
internal sealed class TestPdf
{
    private readonly SortedDictionary<int, byte[]> objects = [];

    /// <summary>Entries of the trailer besides Root and Size.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>The object of that number, without "obj" and "endobj".</summary>
    public string this[int number]
    {
        set => objects[number] = Encoding.Latin1.GetBytes(value);
    }

    /// <summary>One page, 200 x 100 points, whose content is object 4 and whose other entries are given.</summary>
    public static TestPdf OnePage(string content, string page = "", string catalog = "", string box = "[0 0 200 100]")
    {
        var pdf = new TestPdf
        {
            [1] = $"<</Type/Catalog/Pages 2 0 R{catalog}>>",
            [2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            [3] = $"<</Type/Page/Parent 2 0 R/MediaBox{box}/Contents 4 0 R{page}>>",
        };
        pdf.Stream(4, "", Encoding.Latin1.GetBytes(content));
        return pdf;
    }

    /// <summary>As many pages as wanted, each with a black square that grows with its number.</summary>
    public static TestPdf Pages(int count)
    {
        var pdf = new TestPdf { [1] = "<</Type/Catalog/Pages 2 0 R>>" };
        pdf[2] = $"<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(0, count).Select(page => $"{3 + (2 * page)} 0 R"))}]/Count {count}>>";
        for (var page = 0; page < count; page++)
        {
            pdf[3 + (2 * page)] = $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents {4 + (2 * page)} 0 R>>";
            pdf.Stream(4 + (2 * page), "", Encoding.Latin1.GetBytes($"0 0 {(10 * page) + 10} 50 re f"));
        }

        return pdf;
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    public void Stream(int number, string entries, byte[] bytes) =>
        objects[number] = [.. Encoding.Latin1.GetBytes($"<</Length {bytes.Length}{entries}>>\nstream\n"), .. bytes, .. "\nendstream"u8];

    public byte[] ToArray()
    {
        using var file = new MemoryStream();
        Dictionary<int, long> places = [];
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        foreach (var (number, bytes) in objects)
        {
            places[number] = file.Position;
            Write(file, $"{number} 0 obj\n");
            file.Write(bytes);
            Write(file, "\nendobj\n");
        }

        var (table, size) = (file.Position, objects.Keys.Last() + 1);
        Write(file, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            Write(file, places.TryGetValue(number, out var place) ? $"{place:0000000000} 00000 n \n" : "0000000000 65535 f \n");
        }

        Write(file, $"trailer\n<</Root 1 0 R/Size {size}{Trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
