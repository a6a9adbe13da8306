using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Somebody who holds what every act must have first, for longer than a form waits; the database says so as it does.</summary>
public sealed class LongWriter(DatabaseKind kind) : DbCommandInterceptor, IDbTransactionInterceptor
{
    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
        kind is DatabaseKind.Sqlite ? throw new SqliteException("database is locked", SQLitePCL.raw.SQLITE_BUSY) : ValueTask.FromResult(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        command.CommandText.Contains("pg_advisory_xact_lock", StringComparison.Ordinal)
            ? throw new PostgresException("canceling statement due to lock timeout", "ERROR", "ERROR", PostgresErrorCodes.LockNotAvailable)
            : ValueTask.FromResult(result);
}
