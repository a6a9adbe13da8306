using Timbang.Web.Demo;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Demo;

/// <summary>The demo on each database, made once for all tests of it. Its today is the start of <see cref="FakeTime"/>; tests only look.</summary>
public sealed class DemoHosts(Templates templates) : IAsyncDisposable
{
    private readonly Dictionary<DatabaseKind, TimbangHost> hosts = [];

    public async Task<TimbangHost> OfAsync(DatabaseKind kind)
    {
        if (!hosts.TryGetValue(kind, out var host))
        {
            hosts[kind] = host = new TimbangHost(kind, await MadeAsync(templates, kind));
        }

        return host;
    }

    /// <summary>What the command line is told, to use the database of the host.</summary>
    public static string[] Options(TestDatabase database) => [.. database.Settings.SelectMany(Option)];

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values)
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>A database with the demo in it, made by a site of its own: one that was there before would not know yet what it serves.</summary>
    internal static async Task<TestDatabase> MadeAsync(Templates templates, DatabaseKind kind)
    {
        var database = await templates.CopyAsync(kind);
        var clock = new DemoClock();
        await using var site = Site.Create([.. Options(database), .. TestStore.Arguments, "--Timbang:Store=table"], clock);
        Assert.True(await new DemoMaking(site.Services, clock.MoveTo).MakeAsync(FakeTime.Start));
        return database;
    }

    private static string[] Option(KeyValuePair<string, string?> setting) => setting.Key switch
    {
        "Timbang:Data" => ["--data", setting.Value!],
        "ConnectionStrings:Timbang" => ["--postgres", setting.Value!],
        _ => [],
    };
}
