using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// Cuts what a site does with its database after so many statements, beginnings and ends of transactions, as if it had died
/// there; in the test's own process, so that it takes milliseconds. Real deaths: bin/proof kill.
/// </summary>
public sealed class Scissors : DbCommandInterceptor, IDbTransactionInterceptor
{
    /// <summary>How many more it lets pass; null when it cuts nothing.</summary>
    public int? Left { get; set; }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => PassAsync(result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => PassAsync(result);

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default) => PassAsync(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => PassAsync(result);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        PassAsync(true).AsTask();

    private ValueTask<T> PassAsync<T>(T result) => --Left is 0 ? throw new InvalidOperationException("Cut.") : ValueTask.FromResult(result);
}
