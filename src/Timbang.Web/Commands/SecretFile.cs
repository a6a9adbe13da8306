using Timbang.Web.Files;

namespace Timbang.Web.Commands;

/// <summary>A file of secrets that only its owner may read.</summary>
internal static class SecretFile
{
    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="RuleException">It is there already, or cannot be written.</exception>
    public static async Task CreateAsync(string file, string text, string whyNotOver)
    {
        try
        {
            await WriteAsync(file, text, FileMode.CreateNew);
            FolderOnDisk.ForceNameOf(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RuleException(File.Exists(file)
                ? $"Berkas \"{file}\" sudah ada dan tidak ditimpa: {whyNotOver}"
                : $"Berkas \"{file}\" tidak dapat ditulis. Buat foldernya dahulu, dan beri izin menulis.");
        }
    }

    /// <summary>Puts a new text in the place of the old one: at any moment one of the two is there, whole.</summary>
    /// <exception cref="RuleException">It cannot be written.</exception>
    public static async Task ReplaceAsync(string file, string text)
    {
        try
        {
            await WriteAsync(file + ".baru", text, FileMode.Create);
            File.Move(file + ".baru", file, overwrite: true);
            FolderOnDisk.ForceNameOf(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RuleException($"Berkas \"{file}\" tidak dapat ditulis; isinya tetap yang lama. Beri izin menulis pada berkas dan foldernya.");
        }
    }

    private static async Task WriteAsync(string file, string text, FileMode mode)
    {
        await using var stream = PrivateFile.Open(file, mode);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text);
        await writer.FlushAsync();
        stream.Flush(flushToDisk: true);
    }
}
