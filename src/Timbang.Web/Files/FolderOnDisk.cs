using System.Runtime.InteropServices;
using System.Text;

namespace Timbang.Web.Files;

/// <summary>
/// Forces a folder to the disk: a renamed file is there after a power cut only when the folder that names it is. The framework
/// opens no folders, so the system is asked; Windows forces names by itself.
/// </summary>
internal static class FolderOnDisk
{
    private const int ReadOnly = 0;

    /// <summary>The folder that names a file.</summary>
    public static string Of(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/";

    /// <summary>Forces the name of a file to the disk.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    public static void ForceNameOf(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Of(file);
        var handle = open([.. Encoding.UTF8.GetBytes(folder), 0], ReadOnly);
        var failed = handle < 0 || fsync(handle) != 0;
        _ = handle >= 0 ? close(handle) : 0;
        if (failed)
        {
            throw new IOException($"Folder {folder} was not forced to the disk.");
        }
    }

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int handle);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
}
