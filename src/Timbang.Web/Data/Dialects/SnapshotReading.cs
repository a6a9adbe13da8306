using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Dialects;

/// <summary>What is asked of a database past the model, in words that both understand.</summary>
internal static class SnapshotReading
{
    /// <summary>Every table of the model, in a fixed order. What else lies in the database is not ours.</summary>
    public static IReadOnlyList<string> TableNames(this TimbangDb db) =>
        [.. db.Model.GetRelationalModel().Tables.Select(table => table.Name).Distinct().Order(StringComparer.Ordinal)];

    public static async Task ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Every row, read by <paramref name="read"/>.</summary>
    public static async Task<List<T>> RowsAsync<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static async Task<ArchivedTable> TableAsync(this DbConnection connection, string name, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var rows = await connection.RowsAsync($"SELECT count(*) FROM {Quoted(name)}", reader => reader.GetInt64(0), cancellationToken);
        return new(name, columns, rows[0]);
    }

    public static async Task<NotedSeal?> LastSealAsync(this DbConnection connection, CancellationToken cancellationToken)
    {
        const string Newest = """SELECT "Ordinal", "Hash" FROM "SegelRiwayat" ORDER BY "Ordinal" DESC LIMIT 1""";
        var seals = await connection.RowsAsync(Newest, reader => new NotedSeal(reader.GetInt64(0), reader.GetString(1)), cancellationToken);
        return seals.FirstOrDefault();
    }

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
