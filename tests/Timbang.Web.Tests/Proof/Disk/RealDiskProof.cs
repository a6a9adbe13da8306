using System.Diagnostics;
using System.Net;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Proof.Kill;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Disk;

/// <summary>A real site whose database finds no room any more: each act is refused in a sentence, reading goes on, and with room it goes through.</summary>
[Trait("proof", "disk")]
public sealed class RealDiskProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    /// <summary>No file of the process may grow beyond what a log of SQLite needs for its first page or two.</summary>
    [Fact]
    public async Task Sqlite_under_a_limit_of_the_size_of_files()
    {
        var ground = await grounds.OnAsync(DatabaseKind.Sqlite);
        await using var copy = await ground.CopyAsync();
        await using var site = Sabotage.Serve(copy, FileLimit.Set);

        await ProveAsync(ground, copy, site, () => FileLimit.LiftAsync(site.Id));
    }

    [Fact]
    public Task Postgres_that_refuses_a_row() => ProveOnPostgresAsync("CREATE TRIGGER full_disk BEFORE INSERT ON \"Riwayat\" FOR EACH ROW EXECUTE FUNCTION full_disk()");

    [Fact]
    public Task Postgres_that_refuses_the_commit() =>
        ProveOnPostgresAsync("CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT ON \"Riwayat\" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION full_disk()");

    private async Task ProveOnPostgresAsync(string trigger)
    {
        var ground = await grounds.OnAsync(DatabaseKind.Postgres);
        await using var copy = await ground.CopyAsync();
        await copy.ExecuteAsync(
            $"""
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
            $full$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $full$;
            {trigger}
            """);
        await using var site = Sabotage.Serve(copy);

        await ProveAsync(ground, copy, site, () => copy.ExecuteAsync("DROP TRIGGER full_disk ON \"Riwayat\""));
    }

    private async Task ProveAsync(Ground ground, TestDatabase copy, SiteProcess site, Func<Task> makeRoom)
    {
        var watch = Stopwatch.StartNew();
        using var browser = await site.BrowseAsync();
        List<string> wrong = [];
        foreach (var errand in ground.Errands)
        {
            wrong.AddRange(Redrawn.Faults(errand, await SendAsync(errand, browser)));
            wrong.AddRange(await ReadingAsync(errand, browser));
        }

        await ground.OnAsync(copy, async () => Expect(wrong, ground.Before.SetEquals(await ground.RowsAsync()), "Refused acts left rows behind."));
        await makeRoom();
        foreach (var errand in ground.Errands)
        {
            var (first, again) = (await Answer.ToAsync(errand, browser), await Answer.ToAsync(errand, browser));
            Expect(wrong, first?.Status is HttpStatusCode.Redirect || (first?.Status is HttpStatusCode.OK && again?.Status is HttpStatusCode.Redirect), $"{errand.Name} with room: {first}, {again}");
        }

        var verified = await ground.OnAsync(copy, ground.Host.VerifyTrailAsync);
        Expect(wrong, verified.Code == 0, verified.Text);
        Expect(wrong, await ground.OnAsync(copy, () => KeysAsync(ground)) == ground.Errands.Count, "Some form made two acts or none.");
        output.WriteLine($"{ground.Errands.Count} acts refused, then done, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<int> KeysAsync(Ground ground) =>
        (await ground.RowsAsync()).Except(ground.Before).Count(row => row.StartsWith("IdempotencyKey:", StringComparison.Ordinal));

    private static async Task<Shown> SendAsync(Errand errand, HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, errand.Path) { Content = new FormUrlEncodedContent(errand.Fields) };
        request.Headers.Add("Cookie", errand.Visitor.Cookies);
        return await Shown.FromAsync(await browser.SendAsync(request));
    }

    private static async Task<IEnumerable<string>> ReadingAsync(Errand errand, HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, errand.Page.Path);
        request.Headers.Add("Cookie", errand.Visitor.Cookies);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode is HttpStatusCode.OK ? [] : [$"{errand.Page.Path} cannot be read: {answer.StatusCode}"];
    }

    private static bool Expect(List<string> wrong, bool holds, string sentence)
    {
        wrong.AddRange(holds ? [] : [sentence]);
        return holds;
    }
}
