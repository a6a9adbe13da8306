using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

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

    public override async Task<IDbContextTransaction> BeginActAsync(IReadOnlyList<Guid> locks, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var id in locks)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(id)})", cancellationToken);
        }

        return transaction;
    }

    protected override Trouble TroubleOf(Exception failure) => failure is not PostgresException postgres
        ? Trouble.None
        : postgres.SqlState switch
        {
            PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation => Trouble.Duplicate,
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.LockNotAvailable => Trouble.Busy,
            PostgresErrorCodes.DiskFull => Trouble.Full,
            _ => Trouble.None,
        };

    // The second half of a UUID is random: two cases share a lock by chance only, and then merely wait.
    private static long LockOf(Guid id) => BinaryPrimitives.ReadInt64BigEndian(id.ToByteArray(bigEndian: true).AsSpan(8));
}
