using System.Data;
using Npgsql;
using Timbang.Web.Data.Backup;

namespace Timbang.Web.Data.Dialects;

/// <summary>Every table of ours as the server writes it for itself (COPY, binary), all within one reading of one state.</summary>
internal sealed class PostgresSnapshot : Snapshot
{
    private const string Columns =
        """
        SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = '{0}' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY a.attnum
        """;

    // Read after the state was fixed: at least as far as any row in it. Those never used give none.
    private const string Counters =
        """
        SELECT t.relname, a.attname, pg_sequence_last_value(s.seqrelid)
        FROM pg_depend d
        JOIN pg_sequence s ON s.seqrelid = d.objid AND d.classid = 'pg_class'::regclass
        JOIN pg_class t ON t.oid = d.refobjid
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
        WHERE d.deptype IN ('a', 'i') AND t.relnamespace = current_schema()::regnamespace AND pg_sequence_last_value(s.seqrelid) IS NOT NULL
        ORDER BY 1, 2
        """;

    private readonly NpgsqlConnection connection;

    private PostgresSnapshot(NpgsqlConnection connection) => this.connection = connection;

    public override IReadOnlyList<string> Entries => [.. Tables.Select(table => ArchiveNames.OfTable(table.Name))];

    /// <param name="place">Connection string of the database.</param>
    /// <param name="tables">Tables of the model.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<Snapshot> TakeAsync(string place, IReadOnlyList<string> tables, CancellationToken cancellationToken)
    {
        var connection = Patient(place);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            await connection.ExecuteAsync("SET TRANSACTION READ ONLY", cancellationToken);

            // Before the first question fixes the state: a migration may not change the tables between the two.
            await connection.ExecuteAsync($"LOCK TABLE {string.Join(", ", tables.Select(SnapshotReading.Quoted))} IN ACCESS SHARE MODE", cancellationToken);
            return await ReadAsync(connection, tables, cancellationToken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A connection of its own that waits as long as a table takes.</summary>
    public static NpgsqlConnection Patient(string place) => new(new NpgsqlConnectionStringBuilder(place) { CommandTimeout = 0, Pooling = false }.ToString());

    public static string Copy(ArchivedTable table) =>
        $"COPY {SnapshotReading.Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(SnapshotReading.Quoted))})";

    public override async Task<Stream> OpenAsync(string entry, CancellationToken cancellationToken)
    {
        var table = Tables.Single(t => ArchiveNames.OfTable(t.Name) == entry);
        return await connection.BeginRawBinaryCopyAsync(Copy(table) + " TO STDOUT (FORMAT binary)", cancellationToken);
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private static async Task<Snapshot> ReadAsync(NpgsqlConnection connection, IReadOnlyList<string> tables, CancellationToken cancellationToken)
    {
        List<ArchivedTable> counted = [];
        foreach (var name in tables)
        {
            var columns = await connection.RowsAsync(Columns.Replace("{0}", name, StringComparison.Ordinal), reader => reader.GetString(0), cancellationToken);
            counted.Add(await connection.TableAsync(name, columns, cancellationToken));
        }

        var sequences = await connection.RowsAsync(
            Counters,
            reader => new ArchivedSequence(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)),
            cancellationToken);
        return new PostgresSnapshot(connection)
        {
            Tables = counted,
            Sequences = [.. sequences.Where(sequence => tables.Contains(sequence.Table))],
            LastSeal = await connection.LastSealAsync(cancellationToken),
        };
    }
}
