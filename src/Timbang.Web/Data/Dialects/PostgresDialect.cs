using System.Buffers.Binary;
using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Timbang.Pengujian;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Dialects;

/// <summary>PostgreSQL: many writers on many nodes, kept apart by advisory locks that die with their session.</summary>
internal sealed class PostgresDialect(TimbangDb db) : Dialect
{
    // "TIMBANG" in ASCII, then a number.
    internal const long MigrationLock = 0x54494D42414E47_01;
    private const long SealingLock = 0x54494D42414E47_02;

    public override string Name => "postgres";

    private string Place => db.Database.GetConnectionString()!;

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
        try
        {
            foreach (var id in locks)
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(id)})", cancellationToken);
            }
        }
        catch (DbException)
        {
            await transaction.DisposeAsync(); // or whoever reads after this would read within it
            throw;
        }

        return transaction;
    }

    public override async Task<IDbContextTransaction?> TryLeadAsync(CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var leads = await db.Database
            .SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({SealingLock}) AS \"Value\"")
            .SingleAsync(cancellationToken);
        if (leads)
        {
            return transaction;
        }

        await transaction.DisposeAsync();
        return null;
    }

    // To wait for a head that an act holds could be to wait for each other: it is sealed the next time.
    public override IQueryable<ChainHead> UnsealedHeads(int most) => db.Set<ChainHead>().FromSql(
        $"""SELECT * FROM "ChainHead" WHERE "Ordinal" > "SealedOrdinal" ORDER BY "CaseId" LIMIT {most} FOR UPDATE SKIP LOCKED""");

    public override Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public override IQueryable<TEntry> Holding<TEntry>(IReadOnlyList<string> words) => Read(db.Set<TEntry>(), words);

    public override IQueryable<TEntry> Titled<TEntry>(string title, IReadOnlyList<WordPair> pairs)
    {
        var patterns = pairs.SelectMany(Patterns).ToList();
        return db.Set<TEntry>().Where(entry => patterns.Any(pattern => EF.Functions.Like(Searching.Small(EF.Property<string>(entry, title)), pattern)));
    }

    public override Task<Snapshot> SnapshotAsync(string scratch, CancellationToken cancellationToken) =>
        PostgresSnapshot.TakeAsync(Place, db.TableNames(), cancellationToken);

    public override async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        await using var connection = PostgresSnapshot.Patient(Place);
        await connection.OpenAsync(cancellationToken);
        await PostgresLanding.RequireEmptyAsync(connection, cancellationToken);
    }

    public override Task<Landing> LandAsync(ArchiveHead head, CancellationToken cancellationToken) =>
        PostgresLanding.PrepareAsync(db, Place, head, cancellationToken);

    private static IEnumerable<string> Patterns(WordPair pair) =>
        pair.One == pair.Other ? [$"%{pair.One}%"] : [$"%{pair.One}%{pair.Other}%", $"%{pair.Other}%{pair.One}%"];

    protected override Trouble SaidBy(Exception failure) => failure switch
    {
        PostgresException postgres => SaidBy(postgres.SqlState),
        NpgsqlException { InnerException: TimeoutException } => Trouble.Busy,
        NpgsqlException { InnerException: IOException or SocketException } => Trouble.Away,
        _ => Trouble.None,
    };

    private static Trouble SaidBy(string sqlState) => sqlState switch
    {
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation => Trouble.Duplicate,
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => Trouble.Busy,
        PostgresErrorCodes.DiskFull => Trouble.Full,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Trouble.Away,
        _ => Trouble.None,
    };

    // The second half of a UUID is random: two cases share a lock by chance only, and then merely wait.
    private static long LockOf(Guid id) => BinaryPrimitives.ReadInt64BigEndian(id.ToByteArray(bigEndian: true).AsSpan(8));
}
