using Timbang.Web.Data.Backup;
using Timbang.Web.Files;

namespace Timbang.Web.Data.Dialects;

/// <summary>Writes the database file beside its place and renames it at the end.</summary>
internal sealed class SqliteLanding : Landing
{
    private static readonly string[] Ends = ["", "-wal", "-shm", "-journal"];

    private readonly string place;

    private SqliteLanding(string place) => this.place = place;

    private string Part => place + ".part";

    /// <param name="place">Where the database is to be.</param>
    public static Landing At(string place)
    {
        var landing = new SqliteLanding(place);
        File.Delete(landing.Part); // of a restoring that was killed
        return landing;
    }

    /// <summary>A database file and what SQLite lays beside it.</summary>
    public static IEnumerable<string> FilesOf(string place) => Ends.Select(end => place + end);

    /// <exception cref="RuleException">A database is there, or a log of one, which SQLite would write into the new one.</exception>
    public static void RequireEmpty(string place)
    {
        if (FilesOf(place).FirstOrDefault(File.Exists) is { } there)
        {
            throw new RuleException($"Berkas \"{there}\" sudah ada. Cadangan hanya dipulihkan ke tempat kosong: pilih folder lain dengan --data, atau pindahkan berkas itu dahulu.");
        }
    }

    public override async Task TakeAsync(string entry, Stream content, CancellationToken cancellationToken)
    {
        await PrivateFile.WriteAsync(Part, content, cancellationToken);
    }

    public override Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task CommitAsync()
    {
        RequireEmpty(place);
        File.Move(Part, place);
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        File.Delete(Part);
        return ValueTask.CompletedTask;
    }
}
