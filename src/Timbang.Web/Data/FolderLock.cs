namespace Timbang.Web.Data;

/// <summary>
/// One site per data folder: two would keep two memories of one database, and the public would read an old list from one of
/// them. The lock is on an open file and dies with the process, however that dies. Commands work beside a running site.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private readonly string note;

    private FolderLock(FileStream held, string note) => (this.held, this.note) = (held, note);

    /// <summary>Takes the folder of a SQLite database; PostgreSQL is made for several sites.</summary>
    /// <exception cref="SettingsException">Another site has it.</exception>
    public static FolderLock? Take(Settings settings)
    {
        if (settings.Postgres is not null)
        {
            return null;
        }

        var note = Path.Combine(settings.DataFolder, "timbang.alamat");
        try
        {
            return new(new FileStream(Path.Combine(settings.DataFolder, "timbang.kunci"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), note);
        }
        catch (IOException)
        {
            var where = File.Exists(note) ? $" ({File.ReadAllText(note).Trim()})" : "";
            throw new SettingsException(
                $"Folder data \"{settings.DataFolder}\" sedang dipakai Timbang yang sudah berjalan{where}. Buka alamatnya, hentikan dahulu yang itu, atau pilih folder lain dengan --data.");
        }
    }

    /// <summary>Leaves word where the site can be found.</summary>
    public void Note(string address) => File.WriteAllText(note, $"{address}, proses {Environment.ProcessId}");

    public void Dispose() => held.Dispose();
}
