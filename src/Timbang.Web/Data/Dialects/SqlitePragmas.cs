using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Timbang.Web.Data.Dialects;

/// <summary>
/// What every SQLite connection promises: an acknowledged act survives a power cut (<c>synchronous=FULL</c>), readers
/// do not wait for the writer (WAL), references hold, and a writer waits for its turn instead of failing.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>One for the process: it remembers what it has told which connection.</summary>
    public static readonly SqlitePragmas Instance = new();

    /// <summary>Name of the function that makes letters small.</summary>
    public const string Small = "small";

    // What is deleted is overwritten: a destroyed key or an erased name is not left in a free page.
    private const string Pragmas =
        "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA secure_delete = ON;";

    // A pooled connection is opened for each question and keeps its pragmas: said once, they hold until it is thrown away.
    private readonly ConditionalWeakTable<sqlite3, object> told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Bring((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Bring((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Bring(SqliteConnection connection)
    {
        connection.CreateFunction(Small, (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        if (!told.TryGetValue(connection.Handle!, out _))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            told.AddOrUpdate(connection.Handle!, told);
        }
    }
}
