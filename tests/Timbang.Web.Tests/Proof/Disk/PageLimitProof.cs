using System.Diagnostics;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Disk;

/// <summary>A SQLite database that may not grow by a page: what still fits in is done, what does not is refused whole.</summary>
[Trait("proof", "disk")]
public sealed class PageLimitProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    [Fact]
    public async Task An_act_that_needs_a_page_too_many_says_so_and_goes_through_later()
    {
        var ground = await grounds.OnAsync(DatabaseKind.Sqlite);
        var limit = new PageLimit();
        ground.Host.Interceptors.Add(limit);
        await using var copy = await ground.CopyAsync();
        await copy.ExecuteAsync("VACUUM"); // no page is left empty
        var watch = Stopwatch.StartNew();
        List<string> wrong = [];

        var refused = 0;
        foreach (var errand in ground.Errands)
        {
            refused += await ground.OnAsync(copy, async () => await TryAsync(ground, await errand.SeenAnewAsync(), limit, wrong)) ? 1 : 0;
        }

        ground.Host.Interceptors.Remove(limit);
        output.WriteLine($"{ground.Errands.Count} acts, {refused} refused first, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(refused > ground.Errands.Count / 2, $"Only {refused} acts needed a page.");
    }

    private static async Task<bool> TryAsync(Ground ground, Errand errand, PageLimit limit, List<string> wrong)
    {
        var before = await ground.RowsAsync();
        limit.IsSet = true;
        var answer = await errand.SendAsync();
        limit.IsSet = false;
        var refused = Redrawn.IsRefusal(answer);
        if (refused)
        {
            wrong.AddRange(Redrawn.Faults(errand, answer));
            wrong.AddRange(before.SetEquals(await ground.RowsAsync()) ? [] : [$"{errand.Name} left rows behind"]);
            answer = await errand.SendAsync();
        }

        wrong.AddRange(Change.Between(before, await ground.RowsAsync()).IsNothing ? [$"{errand.Name} was not done: {answer.Status} {answer.Path}"] : []);
        return refused;
    }
}
