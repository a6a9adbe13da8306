using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Tests.Hosting;

/// <summary>One database of one test: a copy of the migrated template, thrown away afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>What the site is told, to use this database.</summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>What a command is told, to use this database.</summary>
    public abstract string[] Arguments { get; }

    /// <summary>The connection of the site.</summary>
    public abstract void Use(DbContextOptionsBuilder options);

    /// <summary>A connection past the site, for raw SQL.</summary>
    public abstract DbConnection Connect();

    /// <summary>Another one that holds the same; nobody may be at work on this one meanwhile.</summary>
    public abstract Task<TestDatabase> CopyAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Runs SQL as somebody with a database tool would; answers how many rows it changed.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of every row.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(await reader.GetFieldValueAsync<T>(0));
        }

        return rows;
    }
}
