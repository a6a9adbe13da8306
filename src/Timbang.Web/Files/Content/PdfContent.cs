using System.IO.Compression;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// A rough look at a PDF: whether it is whole, locked, and what in it acts on its own. It reads names, not objects, so that no
/// broken or lying structure can lead it astray. The word <c>/Encrypt</c> stands readable in every locked PDF; where it stands for
/// something else the file goes to the safe side. What acts may hide in packed streams: only packed objects are looked into.
/// </summary>
internal static class PdfContent
{
    // What readers of PDF allow between the end mark and the end of the file.
    private const int MostTail = 1024;

    // A hundred objects take some kilobytes; one that yields nothing must not be read to the end of the file again and again.
    private const int MostPacked = 512 * 1024;

    public static FileContent Read(ReadOnlyMemory<byte> file)
    {
        var end = file.Span.LastIndexOf("%%EOF"u8);
        if (end < 0 || file.Span.IndexOf("startxref"u8) < 0)
        {
            throw new RefusedFileException(FileRefusal.Damaged, "PDF ini rusak atau terpotong: akhirnya tidak ada. Simpan atau cetak ulang menjadi PDF, lalu unggah lagi.");
        }

        var signs = new PdfSigns();
        signs.Look(file.Span);
        LookIntoPackedObjects(file, signs);
        return new(signs.IsEncrypted ? FileKind.EncryptedPdf : FileKind.Pdf, [.. signs.Sentences(), .. AfterTheEnd(file.Span, end + 5)]);
    }

    // A PDF that is a ZIP as well stays a PDF: it is only ever opened and handed out as one, and an attached archive that is not packed
    // again looks the same. Who decides about it learns of what no reader of the PDF shows.
    private static IEnumerable<string> AfterTheEnd(ReadOnlySpan<byte> file, int end)
    {
        var tail = file[end..].TrimEnd("\0\r\n\t "u8);
        if (file[Math.Max(0, file.Length - ushort.MaxValue - 22)..].IndexOf("PK\u0005\u0006"u8) >= 0)
        {
            return ["Berkas ini sekaligus dapat dibuka sebagai arsip ZIP. Isi arsip itu tidak tampak ketika PDF-nya dibaca."];
        }

        return tail.Length > MostTail ? ["Setelah akhir PDF masih ada isi lain yang tidak tampak ketika PDF-nya dibaca."] : [];
    }

    private static void LookIntoPackedObjects(ReadOnlyMemory<byte> file, PdfSigns signs)
    {
        var budget = new InflateBudget(16 * 1024 * 1024);
        foreach (var start in signs.PackedObjects.ToList())
        {
            var dictionary = file.Slice(start, Math.Min(MostTail, file.Length - start));
            var keyword = dictionary.Span.IndexOf("stream"u8);
            if (keyword >= 0 && !budget.IsSpent)
            {
                signs.Look(Inflate(file[(start + keyword + "stream".Length)..], budget));
            }
        }
    }

    // What is packed in another way, or is broken, shows nothing; the rest of the file is seen without it.
    private static ReadOnlySpan<byte> Inflate(ReadOnlyMemory<byte> packed, InflateBudget budget)
    {
        var begin = packed.Span is [(byte)'\r', (byte)'\n', ..] ? 2 : Math.Min(1, packed.Length);
        packed = packed[begin..Math.Min(packed.Length, MostPacked)];
        using var inflated = new MemoryStream();
        try
        {
            using var unpacking = new ZLibStream(InflateBudget.StreamOf(packed), CompressionMode.Decompress);
            budget.Copy(unpacking, inflated);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            // Seen as far as it went.
        }

        return inflated.GetBuffer().AsSpan(0, (int)inflated.Length);
    }
}
