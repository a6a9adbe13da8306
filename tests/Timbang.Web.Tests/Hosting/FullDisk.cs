using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// A disk on which only so many writes still find room: every one after them, and every commit, fails as the database itself
/// says it. Reading goes on.
/// </summary>
public sealed class FullDisk(DatabaseKind kind) : DbCommandInterceptor, IDbTransactionInterceptor
{
    /// <summary>How many writes still find room; null when there is room enough.</summary>
    public int? Room { get; set; }

    /// <summary>Every write finds room, and the commit that would keep them does not.</summary>
    public bool RefusesCommits { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Write(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(command);
        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        TakeRoom();
        return RefusesCommits ? throw Refusal() : ValueTask.FromResult(result);
    }

    private void Write(DbCommand command)
    {
        if (command.CommandText.Contains("INSERT ", StringComparison.Ordinal)
            || command.CommandText.Contains("UPDATE ", StringComparison.Ordinal)
            || command.CommandText.Contains("DELETE ", StringComparison.Ordinal))
        {
            TakeRoom();
        }
    }

    private void TakeRoom()
    {
        if (Room is { } room)
        {
            Room = room > 0 ? room - 1 : throw Refusal();
        }
    }

    private Exception Refusal() => kind is DatabaseKind.Sqlite
        ? new SqliteException("database or disk is full", SQLitePCL.raw.SQLITE_FULL)
        : new PostgresException("could not extend file: No space left on device", "ERROR", "ERROR", PostgresErrorCodes.DiskFull);
}
