using System.Net;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Proof.Kill;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Two;

/// <summary>Two sites that are started in the same moment on a database in which nothing is: one of them migrates it.</summary>
[Trait("proof", "two")]
public sealed class StartTogetherProof(ITestOutputHelper output)
{
    private const int Times = 3;

    [Fact]
    public async Task Two_sites_that_start_at_once_migrate_an_empty_database_once()
    {
        await using var other = await Templates.EmptyAsync(DatabaseKind.Postgres);
        var known = await Templates.MigrateAsync(DatabaseKind.Postgres, other);

        for (var time = 0; time < Times; time++)
        {
            await using var database = await Templates.EmptyAsync(DatabaseKind.Postgres);
            await using var first = Sabotage.Serve(database);
            await using var second = Sabotage.Serve(database);

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await Task.WhenAll(StateAsync(first), StateAsync(second)));
            Assert.Equal(("", ""), (first.Errors, second.Errors));
            Assert.Equal([known], await database.QueryAsync<long>("SELECT count(*) FROM \"__EFMigrationsHistory\""));
        }

        output.WriteLine($"{Times} pairs started at once, {known} migrations applied once each");
    }

    private static async Task<HttpStatusCode> StateAsync(SiteProcess site)
    {
        using var browser = await site.BrowseAsync();
        using var well = await browser.GetAsync("/sehat");
        return well.StatusCode;
    }
}
