using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Timbang.Web.Data.Backup;

namespace Timbang.Web.Data.Dialects;

/// <summary>
/// Makes the schema of the archive and fills it, in one transaction of its owner: until its end nobody sees anything, and a
/// killed one is rolled back by the server. Triggers of ours stay silent meanwhile and references are looked at when all
/// rows are there, so that no order of the tables is needed.
/// </summary>
internal sealed class PostgresLanding : Landing
{
    private const string Loosen =
        """
        DO $$ DECLARE r record; BEGIN
          FOR r IN SELECT conrelid::regclass AS place, conname FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace LOOP
            EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', r.place, r.conname);
          END LOOP;
          FOR r IN SELECT DISTINCT tgrelid::regclass AS place FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
              WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace LOOP
            EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', r.place);
          END LOOP;
        END $$;
        """;

    private static readonly string Tighten = Loosen
        .Replace("DEFERRABLE INITIALLY DEFERRED", "NOT DEFERRABLE", StringComparison.Ordinal)
        .Replace("DISABLE TRIGGER", "ENABLE TRIGGER", StringComparison.Ordinal);

    private readonly NpgsqlConnection connection;

    private readonly NpgsqlTransaction transaction;

    private readonly ArchiveHead head;

    private PostgresLanding(NpgsqlTransaction transaction, ArchiveHead head) =>
        (connection, this.transaction, this.head) = (transaction.Connection!, transaction, head);

    /// <param name="db">The database, empty.</param>
    /// <param name="place">Its connection string.</param>
    /// <param name="head">What is to come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="RuleException">It is not empty, or the archive names tables that its schema does not have.</exception>
    public static async Task<Landing> PrepareAsync(TimbangDb db, string place, ArchiveHead head, CancellationToken cancellationToken)
    {
        var connection = PostgresSnapshot.Patient(place);
        try
        {
            await connection.OpenAsync(cancellationToken);
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await connection.ExecuteAsync($"SELECT pg_advisory_xact_lock({PostgresDialect.MigrationLock})", cancellationToken);
            await connection.ExecuteAsync("SET LOCAL idle_in_transaction_session_timeout = 0", cancellationToken);
            await RequireEmptyAsync(connection, cancellationToken);
            var schema = db.GetService<IMigrator>().GenerateScript(Migration.InitialDatabase, head.Schema, MigrationsSqlGenerationOptions.NoTransactions);
            await connection.ExecuteAsync(schema, cancellationToken);
            await RequireTablesAsync(connection, head, cancellationToken);
            await connection.ExecuteAsync(Loosen, cancellationToken);
            return new PostgresLanding(transaction, head);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="RuleException">Something lies in the schema.</exception>
    public static async Task RequireEmptyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Things =
            """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY 1 LIMIT 1
            """;
        var things = await connection.RowsAsync(Things, reader => reader.GetString(0), cancellationToken);
        if (things is [var there])
        {
            throw new RuleException($"Basis data ini sudah berisi (tabel \"{there}\"). Cadangan hanya dipulihkan ke tempat kosong: buat basis data baru, lalu sebut dengan --postgres.");
        }
    }

    public override async Task TakeAsync(string entry, Stream content, CancellationToken cancellationToken)
    {
        var table = head.Tables.Single(t => ArchiveNames.OfTable(t.Name) == entry);
        await using var rows = await connection.BeginRawBinaryCopyAsync(PostgresSnapshot.Copy(table) + " FROM STDIN (FORMAT binary)", cancellationToken);
        try
        {
            await content.CopyToAsync(rows, cancellationToken);
        }
        catch
        {
            await rows.CancelAsync(); // left alone it would be closed as if that had been all
            throw;
        }
    }

    public override async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("SET CONSTRAINTS ALL IMMEDIATE", cancellationToken);
        await connection.ExecuteAsync(Tighten, cancellationToken);
        foreach (var sequence in head.Sequences)
        {
            await using var command = new NpgsqlCommand("SELECT setval(pg_get_serial_sequence($1, $2), $3)", connection);
            command.Parameters.Add(new() { Value = SnapshotReading.Quoted(sequence.Table) });
            command.Parameters.Add(new() { Value = sequence.Column });
            command.Parameters.Add(new() { Value = sequence.Last });
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await RequireRowsAsync(cancellationToken);
    }

    public override Task CommitAsync() => transaction.CommitAsync();

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task RequireRowsAsync(CancellationToken cancellationToken)
    {
        foreach (var table in head.Tables)
        {
            var landed = await connection.TableAsync(table.Name, table.Columns, cancellationToken);
            if (landed.Rows != table.Rows)
            {
                throw Strange(table.Name);
            }
        }
    }

    // The names come from the archive, and go into statements: only those that the schema has.
    private static async Task RequireTablesAsync(NpgsqlConnection connection, ArchiveHead head, CancellationToken cancellationToken)
    {
        const string All = "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()";
        var known = (await connection.RowsAsync(All, reader => reader.GetString(0), cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var named = head.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column}")).Concat(head.Sequences.Select(s => $"{s.Table}.{s.Column}"));
        if (named.FirstOrDefault(name => !known.Contains(name)) is { } strange)
        {
            throw Strange(strange);
        }

        if (head.Entries.Except(head.Tables.Select(table => ArchiveNames.OfTable(table.Name))).FirstOrDefault() is { } entry)
        {
            throw Strange(entry);
        }
    }

    private static RuleException Strange(string name) =>
        new($"Cadangan ini tidak cocok dengan skemanya ({name}): mungkin ditulis versi Timbang lain atau diubah. Tidak ada yang dipulihkan; pakai versi yang menulisnya, atau cadangan lain.");
}
