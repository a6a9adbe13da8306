using Timbang.Web.Files;

namespace Timbang.Web.Data.Backup;

/// <summary>Puts the files of an archive beside their place, and into it with one renaming.</summary>
/// <param name="folder">The data folder.</param>
internal sealed class AttachmentsLanding(string folder) : IDisposable
{
    private readonly string place = Path.Combine(folder, ArchiveNames.Files);

    private bool isDone;

    private string Part => place + ".part";

    /// <summary>Sees that there are no files yet, and clears away what a killed restoring has left.</summary>
    /// <exception cref="RuleException">There are.</exception>
    public void Prepare()
    {
        if (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any())
        {
            throw new RuleException($"Folder \"{place}\" sudah berisi lampiran. Cadangan hanya dipulihkan ke tempat kosong: pilih folder lain dengan --data.");
        }

        Delete(Part);
    }

    public async Task TakeAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Part, Path.GetRelativePath(ArchiveNames.Files, name));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await PrivateFile.WriteAsync(file, content, cancellationToken);
    }

    /// <summary>Gives them their place; taken back when the database does not follow.</summary>
    public void Move()
    {
        if (Directory.Exists(Part))
        {
            Delete(place);
            Directory.Move(Part, place);
        }
    }

    /// <summary>The database is in place: they stay.</summary>
    public void Keep() => isDone = true;

    public void Dispose()
    {
        if (!isDone)
        {
            Delete(Part);
            Delete(place);
        }
    }

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
