using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Bench;

/// <summary>
/// Fills the two public lists by copying what the demo has put there, each copy with a key and a title of its own. The copies
/// have no trace: such a database is for measuring only.
/// </summary>
public sealed class ListFiller(FloorDb db)
{
    public async Task FillAsync(int entries)
    {
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        await CopyAsync(connection, "InformasiPublik", "Title", entries, alone: "ButirId");
        await CopyAsync(connection, "Pengecualian", "PublicTitle", entries, alone: null);
    }

    private static async Task CopyAsync(DbConnection connection, string table, string title, int entries, string? alone)
    {
        var (columns, rows) = await ReadAsync(connection, table);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = Insert(connection, transaction, table, columns);
        for (var n = rows.Count; n < entries; n++)
        {
            var row = rows[n % rows.Count];
            for (var i = 0; i < columns.Count; i++)
            {
                insert.Parameters[i].Value = columns[i] switch
                {
                    "Id" or "OriginId" => NewKey(row[i]),
                    "WordsNumber" => DBNull.Value, // SQLite's index of words gives each entry one
                    "Stage" when row[i] is "Dibuka" => "Diterbitkan", // twelve thousand do not wait on one desk
                    _ when columns[i] == alone => DBNull.Value,
                    _ when columns[i] == title => $"{row[i]} ({n})",
                    _ => row[i],
                };
            }

            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static async Task<(IReadOnlyList<string> Columns, IReadOnlyList<object[]> Rows)> ReadAsync(DbConnection connection, string table)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await select.ExecuteReaderAsync();
        var columns = await reader.GetColumnSchemaAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows.Count > 0
            ? ([.. columns.Select(column => column.ColumnName)], rows)
            : throw new InvalidOperationException($"{table} is empty: there is nothing to copy.");
    }

    private static DbCommand Insert(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText =
            $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            insert.Parameters.Add(parameter);
        }

        return insert;
    }

    // SQLite keeps keys as text, PostgreSQL as what they are.
    private static object NewKey(object like) => like is Guid ? Guid.CreateVersion7() : Guid.CreateVersion7().ToString().ToUpperInvariant();
}
