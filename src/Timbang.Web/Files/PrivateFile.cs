namespace Timbang.Web.Files;

/// <summary>Files that only their owner may read, whatever the process's mask says.</summary>
internal static class PrivateFile
{
    private const int Buffer = 1 << 17;

    /// <summary>Opens a file to be written, for nobody else at the same time.</summary>
    /// <exception cref="IOException">Somebody else has it open, or it cannot be written.</exception>
    public static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = Buffer };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }

    /// <summary>Writes a new file that is on the disk when this returns.</summary>
    public static async Task WriteAsync(string file, Stream content, CancellationToken cancellationToken)
    {
        await using var written = Open(file, FileMode.Create);
        await content.CopyToAsync(written, Buffer, cancellationToken);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Told before the work instead of in its middle.</summary>
    /// <param name="folder">Where it is to lie.</param>
    /// <param name="bytes">How much is to come.</param>
    /// <exception cref="RuleException">There is not so much room.</exception>
    public static void RequireRoom(string folder, long bytes)
    {
        var free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        if (free < bytes)
        {
            throw new RuleException($"Ruang penyimpanan di \"{folder}\" kurang: perlu sekitar {Megabytes(bytes)} MB, tersisa {Megabytes(free)} MB. Kosongkan, atau pilih tempat lain.");
        }
    }

    private static string Megabytes(long bytes) => $"{(bytes + 999_999) / 1_000_000:N0}";
}
