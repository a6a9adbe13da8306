using System.Buffers.Binary;
using System.Text;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// The container of old Office files and of locked new ones. Its directory is looked for at every place where an entry of 128 bytes
/// may lie, so that no chain of sectors has to be followed. All that is known of it is kept sealed anyway.
/// </summary>
internal static class OleContent
{
    private const int EntrySize = 128;

    private static readonly string[] Locked = ["EncryptedPackage"];
    private static readonly string[] Legacy = ["WordDocument", "Workbook", "Book", "PowerPoint Document"];

    public static FileContent Read(ReadOnlySpan<byte> file)
    {
        var kind = Has(file, Locked) ? FileKind.EncryptedOffice
            : Has(file, Legacy) ? FileKind.LegacyOffice
            : throw new RefusedFileException(FileRefusal.Unknown);
        return new(kind, []);
    }

    private static bool Has(ReadOnlySpan<byte> file, string[] streams)
    {
        for (var at = 512; at + EntrySize <= file.Length; at += EntrySize)
        {
            var entry = file.Slice(at, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            // Two bytes a letter and two of zero at the end; 2 says that it is a stream.
            if (entry[66] == 2 && length is > 2 and <= 64 && streams.Contains(Encoding.Unicode.GetString(entry[..(length - 2)]), StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
