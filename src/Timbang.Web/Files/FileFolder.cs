namespace Timbang.Web.Files;

/// <summary>
/// Sealed files in a folder: <c>berkas/1f/…1f</c>, spread over 256 folders by the last digits of their ids. Each is written beside
/// its place, forced to the disk and then renamed, after its key was saved and before an act names it.
/// </summary>
public sealed class FileFolder(FileSettings settings)
{
    private const string Unfinished = ".part";

    /// <exception cref="IOException">The folder cannot be written to, or is full.</exception>
    public async Task WriteAsync(Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = PathOf(id);
        Guarded(() => Directory.CreateDirectory(FolderOnDisk.Of(path)));
        var unfinished = path + Unfinished;
        try
        {
            await using (var stream = PrivateFile.Open(unfinished, FileMode.Create))
            {
                await stream.WriteAsync(content, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
            FolderOnDisk.ForceNameOf(path);
        }
        catch (Exception failed)
        {
            File.Delete(unfinished);
            throw failed is UnauthorizedAccessException ? new IOException(failed.Message, failed) : failed;
        }
    }

    /// <summary>The sealed bytes; null where they are gone or cannot be read.</summary>
    public async Task<byte[]?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(id), cancellationToken);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Deletes a file, also one that was never finished.</summary>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    public void Delete(Guid id)
    {
        foreach (var path in new[] { PathOf(id), PathOf(id) + Unfinished }.Where(File.Exists))
        {
            Guarded(() => File.Delete(path));
        }
    }

    // To whoever calls, a folder that may not be written to is a folder that cannot.
    private static void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }

    /// <summary>Where a file lies below the folder: <c>1f/…1f</c>.</summary>
    public static string NameOf(Guid id) => $"{id:N}" is var name ? $"{name[^2..]}/{name}" : "";

    private string PathOf(Guid id) => Path.Combine(settings.Folder, NameOf(id));
}
