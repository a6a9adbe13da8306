using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Timbang.Web.Tests.Proof.Disk;

/// <summary><c>PRAGMA max_page_count</c> on every connection of a site: SQLite itself says that the database is full.</summary>
public sealed class PageLimit : DbConnectionInterceptor
{
    /// <summary>Whether the database may grow no more.</summary>
    public bool IsSet { get; set; }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {(IsSet ? 1 : int.MaxValue)}"; // never below what it has
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
