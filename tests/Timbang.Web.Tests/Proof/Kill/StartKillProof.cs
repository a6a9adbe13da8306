using System.Diagnostics;
using System.Net;
using Timbang.Saboteur;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>The first start of all, on an empty database, killed after each statement of its migrations: the next start finishes it.</summary>
[Trait("proof", "kill")]
public sealed class StartKillProof(Templates templates, ITestOutputHelper output)
{
    private const int Sample = 20;

    private int kills;
    private int starts;

    [Theory, ClassData<BothDatabases>]
    public async Task A_first_start_cut_after_any_statement_is_finished_by_the_next(DatabaseKind kind)
    {
        await using var template = await templates.CopyAsync(kind);
        var schema = await SchemaAsync(kind, template);
        var watch = Stopwatch.StartNew();

        var after = 0;
        while (!await IsCutAsync(kind, ++after, schema))
        {
            Interlocked.Increment(ref kills);
        }

        output.WriteLine($"{kind}: {kills} kills, {starts} real starts after, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.InRange(kills, 50, int.MaxValue);
    }

    /// <summary>Cuts one start and finishes it; answers whether there was nothing left to cut.</summary>
    private async Task<bool> IsCutAsync(DatabaseKind kind, int after, List<string> schema)
    {
        await using var database = await Templates.EmptyAsync(kind);
        var listened = await ListenedAsync(database, after);
        if (after == 1 || after % Sample == 0 || listened)
        {
            await StartAsync(database);
        }
        else
        {
            await Templates.MigrateAsync(kind, database); // what every start does first
        }

        Assert.Equal(schema, await SchemaAsync(kind, database));
        return listened;
    }

    private static async Task<bool> ListenedAsync(TestDatabase database, int after)
    {
        await using var site = Sabotage.Cut(database, Target.Start, after);
        try
        {
            await site.Address;
            return true;
        }
        catch (InvalidOperationException)
        {
            Assert.Equal(Sabotage.Killed, (await site.EndAsync()).Code);
            return false;
        }
    }

    private async Task StartAsync(TestDatabase database)
    {
        await using var site = Sabotage.Serve(database);
        using var browser = await site.BrowseAsync();
        using var well = await browser.GetAsync("/sehat");
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
        await site.KillAsync();
        var verified = await SiteProcess.RunAsync(["verify", .. database.Arguments]);
        Assert.Equal((0, ""), (verified.Code, verified.Errors));
        starts++;
    }

    private static async Task<List<string>> SchemaAsync(DatabaseKind kind, TestDatabase database) => kind is DatabaseKind.Sqlite
        ? [.. await database.QueryAsync<string>("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> '__EFMigrationsLock' ORDER BY name")]
        : [.. await database.QueryAsync<string>(
            """
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
            UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            ORDER BY 1
            """)];
}
