using Microsoft.Data.Sqlite;
using Timbang.Web.Data.Backup;
using Timbang.Web.Files;
using static SQLitePCL.raw;

namespace Timbang.Web.Data.Dialects;

/// <summary>
/// A copy of the database file, made within one reading while others write. <c>VACUUM INTO</c>, for a copy of the pages would
/// also carry what was deleted and lies in free pages, lawfully erased values among it.
/// </summary>
internal sealed class SqliteSnapshot : Snapshot
{
    private readonly string file;

    private SqliteSnapshot(string file) => this.file = file;

    public override IReadOnlyList<string> Entries => [ArchiveNames.SqliteFile];

    /// <param name="source">Open connection to the database.</param>
    /// <param name="tables">Tables of the model.</param>
    /// <param name="file">Where the copy lies meanwhile.</param>
    /// <param name="cancellationToken">Stops it; nothing of it is left then.</param>
    /// <exception cref="RuleException">There is no room for it, or the database is damaged.</exception>
    public static async Task<Snapshot> TakeAsync(SqliteConnection source, IReadOnlyList<string> tables, string file, CancellationToken cancellationToken)
    {
        var bytes = new FileInfo(source.DataSource).Length;
        PrivateFile.RequireRoom(FolderOnDisk.Of(file), 2 * bytes); // the copy, and the copy within the archive
        try
        {
            Delete(file); // of a backup that was killed
            await PrivateFile.WriteAsync(file, Stream.Null, cancellationToken); // VACUUM takes an empty file, and leaves its rights as they are
            await CopyAsync(source, file, cancellationToken);
            return await ReadAsync(file, tables, cancellationToken);
        }
        catch
        {
            Delete(file);
            throw;
        }
    }

    public override Task<Stream> OpenAsync(string entry, CancellationToken cancellationToken) =>
        Task.FromResult<Stream>(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));

    public override ValueTask DisposeAsync()
    {
        Delete(file);
        return ValueTask.CompletedTask;
    }

    private static async Task CopyAsync(SqliteConnection source, string file, CancellationToken cancellationToken)
    {
        await using var interrupting = cancellationToken.Register(() => sqlite3_interrupt(source.Handle));
        await using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("$file", file);
        try
        {
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SQLITE_CORRUPT or SQLITE_NOTADB)
        {
            throw Damaged(damaged.Message);
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode is SQLITE_INTERRUPT)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }

    private static async Task<Snapshot> ReadAsync(string file, IReadOnlyList<string> tables, CancellationToken cancellationToken)
    {
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 0 }.ToString());
        await copy.OpenAsync(cancellationToken);
        await using var interrupting = cancellationToken.Register(() => sqlite3_interrupt(copy.Handle));
        var findings = await copy.RowsAsync("PRAGMA integrity_check", reader => reader.GetString(0), cancellationToken);
        if (findings is not ["ok"])
        {
            throw Damaged(findings[0]);
        }

        List<ArchivedTable> counted = [];
        foreach (var table in tables)
        {
            counted.Add(await copy.TableAsync(table, [], cancellationToken));
        }

        return new SqliteSnapshot(file) { Tables = counted, LastSeal = await copy.LastSealAsync(cancellationToken) };
    }

    private static RuleException Damaged(string how) =>
        new($"Basis data rusak ({how}) dan tidak dicadangkan. Hentikan Timbang, simpan foldernya seperti adanya, dan pulihkan cadangan terakhir yang utuh.");

    private static void Delete(string file)
    {
        foreach (var part in SqliteLanding.FilesOf(file))
        {
            File.Delete(part);
        }
    }
}
