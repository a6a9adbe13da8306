using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Timbang.Web.Data.Dialects;

/// <summary>
/// What every SQLite connection promises: an acknowledged act survives a power cut (<c>synchronous=FULL</c>), readers
/// do not wait for the writer (WAL), references hold, and a writer waits for its turn instead of failing.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>Name of the function that makes letters small.</summary>
    public const string Small = "small";

    private const string Pragmas =
        "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        Bring(connection);
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Bring(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Bring(DbConnection connection) =>
        ((SqliteConnection)connection).CreateFunction(Small, (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
}
