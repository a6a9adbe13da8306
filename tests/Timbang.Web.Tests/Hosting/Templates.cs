using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Data;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Templates))]

namespace Timbang.Web.Tests.Hosting;

/// <summary>One migrated, empty database of each kind for the whole run; every test gets a copy, which is quicker than migrating.</summary>
public sealed class Templates : IAsyncDisposable
{
    private readonly Lazy<Task<SqliteTestDatabase>> sqlite = new(MakeSqliteAsync);
    private readonly Lazy<Task<PostgresTestDatabase>> postgres = new(MakePostgresAsync);

    public async Task<TestDatabase> CopyAsync(DatabaseKind kind) =>
        kind is DatabaseKind.Sqlite ? (await sqlite.Value).PutAside() : await (await postgres.Value).CopyAsync();

    public async ValueTask DisposeAsync()
    {
        if (sqlite is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await sqlite.Value).DisposeAsync();
        }

        if (postgres is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await postgres.Value).DisposeAsync();
        }
    }

    /// <summary>A database in which nothing has been made yet.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind) =>
        kind is DatabaseKind.Sqlite ? new SqliteTestDatabase() : await PostgresTestDatabase.CreateAsync(template: null);

    /// <summary>What every start of the site does first; answers how many migrations there are.</summary>
    public static async Task<int> MigrateAsync(DatabaseKind kind, TestDatabase database)
    {
        await using TimbangDb db = kind is DatabaseKind.Sqlite
            ? new SqliteTimbangDb(Options<SqliteTimbangDb>(database), TimeProvider.System)
            : new PostgresTimbangDb(Options<PostgresTimbangDb>(database), TimeProvider.System);
        await db.Dialect.MigrateAsync();
        return db.Database.GetMigrations().Count();
    }

    private static async Task<SqliteTestDatabase> MakeSqliteAsync()
    {
        var template = new SqliteTestDatabase();
        await MigrateAsync(DatabaseKind.Sqlite, template);
        await template.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return template;
    }

    private static async Task<PostgresTestDatabase> MakePostgresAsync()
    {
        var template = await PostgresTestDatabase.CreateAsync(template: null);
        await MigrateAsync(DatabaseKind.Postgres, template);
        template.Disconnect();
        return template;
    }

    private static DbContextOptions<TDb> Options<TDb>(TestDatabase database)
        where TDb : TimbangDb
    {
        var services = new ServiceCollection().AddIdentitySchema().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<TDb>();
        options.UseApplicationServiceProvider(services);
        database.Use(options);
        return options.Options;
    }
}
