using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>The bytes of a PDF: numbered objects, then the table that says where each begins.</summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);
    private readonly List<int> offsets = [];

    public PdfFile() => Write("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>Text in any script, as UTF-16 in hexadecimal digits.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            packer.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>A number for an object that others name before it is written.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public void Put(int id, string body)
    {
        offsets[id - 1] = bytes.WrittenCount;
        Write($"{id} 0 obj\n{body}\nendobj\n");
    }

    public int Add(string body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    public int AddPacked(string entries, ReadOnlySpan<byte> data) => AddStream($"{entries}/Filter/FlateDecode", Deflate(data));

    public int AddStream(string entries, ReadOnlySpan<byte> data)
    {
        var id = Reserve();
        offsets[id - 1] = bytes.WrittenCount;
        Write($"{id} 0 obj\n<<{entries}/Length {data.Length}>>\nstream\n");
        bytes.Write(data);
        Write("\nendstream\nendobj\n");
        return id;
    }

    /// <summary>Names the content so far; the same content has the same name.</summary>
    public byte[] Digest() => SHA256.HashData(bytes.WrittenSpan)[..16];

    public byte[] Finish(int catalog, int information, byte[] name)
    {
        var table = bytes.WrittenCount;
        var entries = new StringBuilder();
        foreach (var offset in offsets)
        {
            entries.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        var id = Convert.ToHexString(name);
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{entries}");
        Write($"trailer\n<</Size {offsets.Count + 1}/Root {catalog} 0 R/Info {information} 0 R/ID[<{id}><{id}>]>>\n");
        Write($"startxref\n{table}\n%%EOF\n");
        return bytes.WrittenSpan.ToArray();
    }

    private void Write(string text) => Encoding.Latin1.GetBytes(text, bytes);
}
