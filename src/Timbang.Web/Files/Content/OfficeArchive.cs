using System.IO.Compression;

namespace Timbang.Web.Files.Content;

/// <summary>The archive of an Office file after its list of entries was checked, before any of them is unpacked.</summary>
internal sealed class OfficeArchive
{
    private const int MostEntries = 10_000;
    private const long MostUnpacked = 200L * 1024 * 1024;

    // XML of a large table packs to a fortieth; a thousandth is what packing can do at most.
    private const int HighestRatio = 100;
    private const long UnsuspectedBelow = 20L * 1024 * 1024;

    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private OfficeArchive(ZipArchive archive, int size)
    {
        foreach (var entry in archive.Entries)
        {
            Require(IsPlain(entry.FullName) && !entry.IsEncrypted && entries.TryAdd(entry.FullName, entry), FileRefusal.Damaged);
        }

        RequireBounds(size);
    }

    public IEnumerable<string> Names => entries.Keys;

    public IEnumerable<ZipArchiveEntry> Relationships => entries.Values.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="RefusedFileException">Too many entries, names that lead elsewhere or stand twice, entries that lie over each other, or sizes that burst.</exception>
    /// <exception cref="InvalidDataException">The list of entries is broken.</exception>
    public static OfficeArchive Open(ReadOnlySpan<byte> file, Stream stream)
    {
        // Counted before the archive is opened: opening it reads every entry there is. An embedded archive that is not packed counts too.
        Require(file.Count("PK\u0001\u0002"u8) <= MostEntries, FileRefusal.Bomb);
        return new(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), file.Length);
    }

    public ZipArchiveEntry? Find(string name) => entries.GetValueOrDefault(name);

    private void RequireBounds(int size)
    {
        long packed = 0, unpacked = 0;
        foreach (var entry in entries.Values)
        {
            Require(entry is { CompressedLength: >= 0, Length: >= 0 and <= MostUnpacked }, FileRefusal.Bomb);
            packed += entry.CompressedLength;
            unpacked += entry.Length;
        }

        // More packed bytes than the file has: entries share them.
        Require(packed <= size, FileRefusal.Bomb);
        Require(unpacked <= MostUnpacked && (unpacked <= UnsuspectedBelow || unpacked <= HighestRatio * (long)size), FileRefusal.Bomb);
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 400 && name[0] != '/' && !name.Any(letter => letter is '\\' or ':' || char.IsControl(letter))
        && !name.Split('/').Any(part => part is ".." or ".");

    private static void Require(bool holds, FileRefusal otherwise)
    {
        if (!holds)
        {
            throw new RefusedFileException(otherwise);
        }
    }
}
