using System.IO.Compression;
using System.Text;
using Timbang.Web.Cetak;
using Timbang.Web.Tests.Cetak;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Small PDFs with something in them.</summary>
internal static class PdfSample
{
    public static byte[] Paper() => PrintedPdf.LetterOf([new Paragraph("Isi laporan.")]).ToPdf();

    public static byte[] With(string entry) => Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n{entry}\nstartxref\n0\n%%EOF\n");

    public static byte[] Packed(string entry)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(Encoding.Latin1.GetBytes(entry));
        }

        return [.. Encoding.Latin1.GetBytes($"%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 >>\nstream\r\n"), .. packed.ToArray(), .. "\nendstream\nendobj\nstartxref\n0\n%%EOF\n"u8];
    }
}
