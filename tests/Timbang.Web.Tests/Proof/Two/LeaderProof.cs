using System.Diagnostics;
using Timbang.Saboteur;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Proof.Kill;

namespace Timbang.Web.Tests.Proof.Two;

/// <summary>Two sites seal one trail, one at a time. The one that leads is killed while it holds the lead: the other takes over.</summary>
[Trait("proof", "two")]
public sealed class LeaderProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    private const string Waiting = "SELECT count(*) FROM \"ChainHead\" WHERE \"Ordinal\" > \"SealedOrdinal\"";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_trail_is_sealed_by_the_other_site_when_the_leader_is_killed()
    {
        var ground = await grounds.OnAsync(DatabaseKind.Postgres);
        await using var copy = await ground.CopyAsync();
        await using var doomed = Sabotage.Cut(copy, Target.Lead, 1);
        await using var other = Sabotage.Serve(copy);
        using var browser = await other.BrowseAsync();
        await doomed.Address;

        var acts = await ActUntilAsync(ground, browser, () => doomed.HasEnded);
        var dead = Stopwatch.StartNew();
        await UntilAsync(async () => (await copy.QueryAsync<long>(Waiting))[0] == 0);

        Assert.Equal(Sabotage.Killed, (await doomed.EndAsync()).Code);
        var verified = await ground.OnAsync(copy, ground.Host.VerifyTrailAsync);
        Assert.True(verified.Code == 0, verified.Text);
        var seals = await copy.QueryAsync<long>("SELECT \"Ordinal\" FROM \"SegelRiwayat\" ORDER BY 1");
        Assert.Equal(Enumerable.Range(1, seals.Count).Select(ordinal => (long)ordinal), seals);
        output.WriteLine($"leader killed within act {acts}, everything sealed by the other {dead.Elapsed.TotalSeconds:F1} s later, {seals.Count} seals without a gap");
    }

    // Whoever comes first leads a round, so there is something to seal until the doomed one has led.
    private static async Task<int> ActUntilAsync(Ground ground, HttpClient browser, Func<bool> isOver)
    {
        var acts = 0;
        foreach (var errand in ground.Errands.TakeWhile(_ => !isOver()))
        {
            Assert.NotNull(await Answer.ToAsync(errand, browser));
            acts++;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        Assert.True(isOver(), "The doomed site never led.");
        return acts;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < Patience, "Nobody seals any more.");
            await Task.Delay(200);
        }
    }
}
