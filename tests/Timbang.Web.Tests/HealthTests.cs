using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests;

/// <summary><c>/sehat</c> tells watchmen what they must know, and nobody anything else.</summary>
public sealed class HealthTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_site_whose_database_answers_is_well(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        var shown = await host.Visit().GetAsync("/sehat");

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("\"sehat\":true", shown.Html);
        Assert.Contains("\"segelTertinggalDetik\":0", shown.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task It_says_how_long_the_oldest_act_waits_for_its_seal(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await Given.BadanAsync(host);
        host.Time.Now += TimeSpan.FromSeconds(90);

        var waiting = await host.Visit().GetAsync("/sehat");
        await host.WithDbAsync(db => db.Set<ChainHead>().ExecuteUpdateAsync(h => h.SetProperty(x => x.SealedOrdinal, x => x.Ordinal)));
        var well = await host.Visit().GetAsync("/sehat");

        Assert.Contains("\"segelTertinggalDetik\":90", waiting.Html);
        Assert.Contains("\"segelTertinggalDetik\":0", well.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_schema_that_is_not_ours_is_no_health(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await host.Visit().GetAsync("/sehat");
        await host.Database.ExecuteAsync("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%Triggers'""");

        var shown = await host.Visit().GetAsync("/sehat");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, shown.Status);
        Assert.Contains("\"sehat\":false", shown.Html);
    }
}
