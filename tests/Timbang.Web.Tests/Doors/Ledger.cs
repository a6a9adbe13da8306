using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>What the database of a site holds, so that a test can say that nothing changed, or what did.</summary>
internal sealed class Ledger(TimbangHost host) : IAsyncDisposable
{
    // A sign-in notes when it was last seen; the site keeps its own keys; a file that was received waits for its act, and is swept away.
    private static readonly string[] NotOfCases = ["Sessions", "DataProtectionKeys", "PendingFile", "FileKey", "FileChunk"];

    private DbConnection? connection;

    /// <summary>How many acts were done so far; asked after every form, so it is one short statement.</summary>
    public async Task<long> ActsAsync()
    {
        connection ??= await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM \"Riwayat\"";
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    /// <summary>Every row of every table.</summary>
    public async Task<HashSet<string>> RowsAsync()
    {
        connection ??= await ConnectAsync();
        HashSet<string> rows = [];
        foreach (var table in await TablesAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add($"{table}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Text(reader.GetValue(i))}"))}");
            }
        }

        return rows;
    }

    /// <summary>The entries of the trail that were not there before, in no order.</summary>
    public Task<List<Riwayat>> SinceAsync(IReadOnlySet<Guid> known) => host.WithDbAsync(async db =>
    {
        var added = (await db.Riwayat.Select(r => r.Id).ToListAsync()).Where(id => !known.Contains(id)).ToList();
        return await db.Riwayat.AsNoTracking().Where(r => added.Contains(r.Id)).ToListAsync();
    });

    public Task<HashSet<Guid>> TrailAsync() => host.WithDbAsync(async db => (await db.Riwayat.Select(r => r.Id).ToListAsync()).ToHashSet());

    public async ValueTask DisposeAsync() => await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);

    private async Task<DbConnection> ConnectAsync()
    {
        var opened = host.Database.Connect();
        await opened.OpenAsync();
        return opened;
    }

    private Task<List<string>> TablesAsync() => host.WithDbAsync(db => Task.FromResult(
        db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Except(NotOfCases).ToList()));

    // Papers are long: their digest says as well whether they are others.
    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(SHA256.HashData(bytes)) : value.ToString() ?? "";
}
