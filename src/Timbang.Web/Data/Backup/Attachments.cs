namespace Timbang.Web.Data.Backup;

/// <summary>The files of the store in the data folder, as an archive takes them: those of its own names and no others.</summary>
/// <param name="folder">The data folder.</param>
internal sealed class Attachments(string folder)
{
    private readonly string root = Path.Combine(folder, ArchiveNames.Files);

    /// <summary>Files that were left out because the store does not name any like that; half-written ones are not counted.</summary>
    public int Strange { get; private set; }

    /// <summary>Names in the archive, rising. A file is whole as soon as it has its name, and never changes.</summary>
    public IEnumerable<string> Names()
    {
        Strange = 0;
        foreach (var name in Shelves().SelectMany(Inside))
        {
            if (ArchiveNames.IsFile(name))
            {
                yield return name;
            }
            else
            {
                Strange += name.EndsWith(".part", StringComparison.Ordinal) ? 0 : 1;
            }
        }
    }

    /// <summary>Null where it was deleted meanwhile: its key was destroyed, and with that it is gone from here on.</summary>
    public Stream? Open(string name)
    {
        try
        {
            return new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>How much room they take, in bytes.</summary>
    public long Size() => Names().Select(name => new FileInfo(Path.Combine(folder, name))).Sum(file => file.Exists ? file.Length : 0);

    private IEnumerable<DirectoryInfo> Shelves() => Directory.Exists(root)
        ? new DirectoryInfo(root).EnumerateDirectories().Where(IsNoLink).OrderBy(shelf => shelf.Name, StringComparer.Ordinal)
        : [];

    private static List<string> Inside(DirectoryInfo shelf)
    {
        try
        {
            return [.. shelf.EnumerateFiles().Where(IsNoLink).Select(file => $"{ArchiveNames.Files}/{shelf.Name}/{file.Name}").Order(StringComparer.Ordinal)];
        }
        catch (DirectoryNotFoundException)
        {
            return []; // its last file was deleted meanwhile
        }
    }

    // A link could lead anywhere, to a key for instance.
    private static bool IsNoLink(FileSystemInfo entry) => entry.LinkTarget is null;
}
