using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Dialects;

/// <summary>PostgreSQL: many writers on many nodes, kept apart by advisory locks that die with their session.</summary>
internal sealed class PostgresDialect(TimbangDb db) : Dialect
{
    private const long MigrationLock = 0x54494D42414E47_01; // "TIMBANG" 1

    public override async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        await db.Database.CloseConnectionAsync();
    }
}
