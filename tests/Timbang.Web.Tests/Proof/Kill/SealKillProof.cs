using System.Diagnostics;
using Timbang.Saboteur;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>The job that seals the trail, killed after each of its statements: nothing is sealed twice, nothing is missed.</summary>
[Trait("proof", "kill")]
public sealed class SealKillProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    private const string Seals = "SELECT count(*) FROM \"SegelRiwayat\"";

    [Theory, ClassData<BothDatabases>]
    public async Task A_seal_cut_after_any_statement_is_there_whole_or_comes_with_the_next_round(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        await using var waiting = await WithOneActAsync(ground);
        var watch = Stopwatch.StartNew();
        var (kills, kept) = (0, 0);

        while (await IsKilledAsync(ground, waiting, kills + 1) is { } wasKept)
        {
            kills++;
            kept += wasKept ? 1 : 0;
        }

        output.WriteLine($"{kind}: {kills} kills, {kept} of them after the commit, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.InRange(kills, 5, int.MaxValue);
        Assert.InRange(kept, 1, kills - 1);
    }

    // An office with something to seal.
    private static async Task<TestDatabase> WithOneActAsync(Ground ground)
    {
        var copy = await ground.CopyAsync();
        await ground.OnAsync(copy, () => ground["/Petugas/Pengujian/Buka"].SendAsync());
        return copy;
    }

    /// <summary>Null when the job came to its end; else whether its seal was kept.</summary>
    private static async Task<bool?> IsKilledAsync(Ground ground, TestDatabase waiting, int after)
    {
        await using var copy = await waiting.CopyAsync();
        var before = await copy.QueryAsync<long>(Seals);
        var killed = await SealOrDieAsync(copy, before[0], after);
        var left = (await copy.QueryAsync<long>(Seals))[0] - before[0];
        var (sealedNow, verified) = await ground.OnAsync(copy, async () => (await ground.Host.SealAsync(), await ground.Host.VerifyTrailAsync()));

        Assert.InRange(left, 0, 1);
        Assert.Equal(left == 0, sealedNow > 0);
        Assert.Equal(before[0] + 1, (await copy.QueryAsync<long>(Seals))[0]);
        Assert.True(verified.Code == 0, verified.Text);
        return killed ? left == 1 : null;
    }

    private static async Task<bool> SealOrDieAsync(TestDatabase copy, long before, int after)
    {
        await using var site = Sabotage.Cut(copy, Target.Seal, after);
        await site.Address;
        var patience = Stopwatch.StartNew();
        while (!site.HasEnded && patience.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(100);
            if (!site.HasEnded && (await copy.QueryAsync<long>(Seals))[0] > before && after > 1)
            {
                await Task.Delay(500); // it may still be about to die after its commit
                break;
            }
        }

        var killed = site.HasEnded;
        await (killed ? Task.CompletedTask : site.KillAsync());
        return killed;
    }
}
