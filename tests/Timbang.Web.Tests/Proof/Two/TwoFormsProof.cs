using System.Diagnostics;
using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Two;

/// <summary>A browser that sent its form twice, and a proxy that gave it to both sites in the same moment: one act, one result.</summary>
[Trait("proof", "two")]
public sealed class TwoFormsProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    [Fact]
    public async Task The_same_form_sent_to_both_sites_at_once_makes_one_act()
    {
        var ground = await grounds.OnAsync(DatabaseKind.Postgres);
        await using var copy = await ground.CopyAsync();
        await using var nodes = await Nodes.ServeAsync(copy);
        var watch = Stopwatch.StartNew();
        List<string> wrong = [];

        foreach (var errand in ground.Errands)
        {
            var answers = await nodes.SendAtOnceAsync([errand, errand]);
            wrong.AddRange(IsOneResult(answers) ? [] : [$"{errand.Name}: {answers[0]} {answers[0]?.Exactly} and {answers[1]} {answers[1]?.Exactly}"]);
        }

        var (rows, verified) = await ground.OnAsync(copy, async () => (await ground.RowsAsync(), await ground.Host.VerifyTrailAsync()));
        output.WriteLine($"{ground.Errands.Count} forms sent to both sites at once, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(verified.Code == 0, verified.Text);
        Assert.Equal(ground.Errands.Count, rows.Except(ground.Before).Count(row => row.StartsWith("IdempotencyKey:", StringComparison.Ordinal)));
    }

    // What is shown once (a first password) is shown to one of the two; the other is sent to the page.
    private static bool IsOneResult(Answer?[] answers) => answers switch
    {
        [{ Status: HttpStatusCode.Redirect } one, { Status: HttpStatusCode.Redirect } other] => one.Exactly == other.Exactly,
        [{ Status: HttpStatusCode.OK }, { Status: HttpStatusCode.Redirect }] or [{ Status: HttpStatusCode.Redirect }, { Status: HttpStatusCode.OK }] => true,
        _ => false,
    };
}
