using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Timbang.Pengujian;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Trail;
using static SQLitePCL.raw;

namespace Timbang.Web.Data.Dialects;

/// <summary>SQLite: one writer at a time, one machine.</summary>
internal sealed class SqliteDialect(TimbangDb db) : Dialect
{
    // The index keeps every three letters in a row: shorter words are looked for one by one.
    private const int Trigram = 3;

    public override string Name => "sqlite";

    private string Place => db.Database.GetDbConnection().DataSource;

    // A lock on a file beside the database dies with its process, however that dies. EF's own lock is a row that
    // would outlive a killed process and hold up every later start, so what is left of it is cleared first.
    public override async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var held = await LockAsync(Place + ".lock", cancellationToken);
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary><c>BEGIN IMMEDIATE</c>: the act is the only writer from its first read on, so no other lock is needed.</summary>
    public override Task<IDbContextTransaction> BeginActAsync(IReadOnlyList<Guid> locks, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(cancellationToken);

    public override async Task<IDbContextTransaction?> TryLeadAsync(CancellationToken cancellationToken) =>
        await db.Database.BeginTransactionAsync(cancellationToken);

    public override IQueryable<ChainHead> UnsealedHeads(int most) =>
        db.Set<ChainHead>().Where(h => h.Ordinal > h.SealedOrdinal).OrderBy(h => h.CaseId).Take(most);

    // The driver reads this level as "deferred": it takes no lock until it reads, and ends with the transaction; one handed in from outside would not.
    public override Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);

    public override IQueryable<TEntry> Holding<TEntry>(IReadOnlyList<string> words)
    {
        var indexed = words.Where(word => word.EnumerateRunes().Count() >= Trigram).ToList();
        var narrowed = indexed.Count == 0 ? db.Set<TEntry>() : Matching<TEntry>($"\"Words\" : ({string.Join(" AND ", indexed.Select(Quoted))})");
        return Read(narrowed, words.Except(indexed));
    }

    public override IQueryable<TEntry> Titled<TEntry>(string title, IReadOnlyList<WordPair> pairs) =>
        Matching<TEntry>($"\"Title\" : ({string.Join(" OR ", pairs.Select(pair => $"({Quoted(pair.One)} AND {Quoted(pair.Other)})"))})");

    public override async Task<Snapshot> SnapshotAsync(string scratch, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        return await SqliteSnapshot.TakeAsync((SqliteConnection)db.Database.GetDbConnection(), db.TableNames(), scratch, cancellationToken);
    }

    public override Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        SqliteLanding.RequireEmpty(Place);
        return Task.CompletedTask;
    }

    public override Task<Landing> LandAsync(ArchiveHead head, CancellationToken cancellationToken) => Task.FromResult(SqliteLanding.At(Place));

    // CROSS JOIN: SQLite must go from what was found to the entries; left to itself it asks every entry of the agency.
    private IQueryable<TEntry> Matching<TEntry>(string question)
        where TEntry : CaseFile
    {
        var table = db.Model.FindEntityType(typeof(TEntry))!.GetTableName();
        var found = $$"""SELECT e.* FROM "{{table}}Words" w CROSS JOIN "{{table}}" e ON e."WordsNumber" = w.rowid WHERE "{{table}}Words" MATCH {0}""";
        return db.Set<TEntry>().FromSqlRaw(found, question);
    }

    // Within quotes nothing is a sign of the language of FTS5 but the quote itself.
    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    protected override Trouble SaidBy(Exception failure) => failure is not SqliteException sqlite
        ? Trouble.None
        : (sqlite.SqliteErrorCode, sqlite.SqliteExtendedErrorCode) switch
        {
            (_, SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY) => Trouble.Duplicate,
            (SQLITE_BUSY or SQLITE_LOCKED, _) => Trouble.Busy,
            (SQLITE_FULL or SQLITE_IOERR, _) => Trouble.Full,
            _ => Trouble.None,
        };

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }
}
