using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Tests.Hosting;

/// <summary>A database of the private cluster that <c>bin/test</c> starts.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private readonly string connection;

    private PostgresTestDatabase(string name) =>
        connection = new NpgsqlConnectionStringBuilder(Cluster) { Database = Name = name, IncludeErrorDetail = true }.ToString();

    public string Name { get; }

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Timbang:Database"] = "postgres",
        ["ConnectionStrings:Timbang"] = connection,
    };

    public override string[] Arguments => ["--postgres", connection];

    // Never skipped: a test that did not run has proved nothing.
    private static string Cluster => Environment.GetEnvironmentVariable("TIMBANG_TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "TIMBANG_TEST_POSTGRES is not set. Run the tests by bin/test, which starts a PostgreSQL of its own, or set it to a connection string of one.");

    /// <summary>An empty database, or a copy of the template.</summary>
    public static async Task<PostgresTestDatabase> CreateAsync(PostgresTestDatabase? template)
    {
        var database = new PostgresTestDatabase($"timbang_{Guid.CreateVersion7():N}");
        await MaintainAsync($"CREATE DATABASE {database.Name} TEMPLATE {template?.Name ?? "template0"}");
        return database;
    }

    public override void Use(DbContextOptionsBuilder options) => options.UseTimbangPostgres(connection);

    public override DbConnection Connect() => new NpgsqlConnection(connection + ";Pooling=false");

    /// <summary>A template may have no visitors.</summary>
    public void Disconnect()
    {
        using var any = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(any);
    }

    public override async Task<TestDatabase> CopyAsync()
    {
        Disconnect();
        return await CreateAsync(this);
    }

    public override async ValueTask DisposeAsync()
    {
        Disconnect();
        await MaintainAsync($"DROP DATABASE {Name} WITH (FORCE)");
    }

    private static async Task MaintainAsync(string sql)
    {
        await using var maintenance = new NpgsqlConnection(Cluster);
        await maintenance.OpenAsync();
        await using var command = new NpgsqlCommand(sql, maintenance);
        await command.ExecuteNonQueryAsync();
    }
}
