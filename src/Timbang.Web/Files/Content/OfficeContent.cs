using System.IO.Compression;
using System.Xml;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// Office Open XML: its archive is checked, then only the list of content types and the relationships are unpacked, by a counter.
/// What the document says is not read.
/// </summary>
internal static class OfficeContent
{
    // Of all parts that are read together; an honest file has some kilobytes of them.
    private const int MostRead = 8 * 1024 * 1024;

    public static FileContent Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = InflateBudget.StreamOf(file);
            return Read(OfficeArchive.Open(file.Span, stream));
        }
        // What the archive and its parts throw where bytes contradict each other.
        catch (Exception cause) when (cause is InvalidDataException or XmlException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new RefusedFileException(FileRefusal.Damaged, cause: cause);
        }
    }

    private static FileContent Read(OfficeArchive archive)
    {
        var budget = new InflateBudget(MostRead);
        var types = ContentTypes.Read(Unpack(archive.Find("[Content_Types].xml"), budget));
        var roots = Relationship.Read(Unpack(archive.Find("_rels/.rels"), budget));
        var main = roots.Where(root => root.IsOf("officeDocument")).ToList();
        if (main.Count != 1 || archive.Find(main[0].Target.TrimStart('/')) is null)
        {
            throw new RefusedFileException(FileRefusal.Damaged);
        }

        var kind = types.KindOf(main[0].Target);
        var runs = types.Run || archive.Names.Any(ContentTypes.NameRuns);
        var outside = archive.Relationships.SelectMany(part => Relationship.Read(Unpack(part, budget))).Where(relationship => relationship.LoadsFromOutside);
        return new(runs ? FileKind.MacroOffice : kind, [.. Sentences(outside.ToList(), archive)]);
    }

    private static IEnumerable<string> Sentences(List<Relationship> outside, OfficeArchive archive)
    {
        if (outside.Count > 0)
        {
            yield return "Dokumen ini mengambil isi dari alamat di luar berkasnya ketika dibuka (templat, objek, atau gambar dari luar).";
        }

        if (archive.Names.Any(name => name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)))
        {
            yield return "Dokumen ini memuat berkas lain di dalamnya, misalnya lembar kerja di balik sebuah grafik. Periksa isi berkas itu juga.";
        }
    }

    // Without its lists an archive is no Office file.
    private static MemoryStream Unpack(ZipArchiveEntry? part, InflateBudget budget)
    {
        var unpacked = new MemoryStream();
        if (part is null)
        {
            throw new RefusedFileException(FileRefusal.Unknown);
        }

        using var packed = part.Open();
        if (!budget.Copy(packed, unpacked))
        {
            throw new RefusedFileException(FileRefusal.Bomb);
        }

        unpacked.Position = 0;
        return unpacked;
    }
}
