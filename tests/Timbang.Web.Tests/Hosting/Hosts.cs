namespace Timbang.Web.Tests.Hosting;

/// <summary>The sites of a test class, at most one for each database. Tests of a class run one after the other.</summary>
public sealed class Hosts(Templates templates) : IAsyncDisposable
{
    private readonly Dictionary<DatabaseKind, TimbangHost> hosts = [];

    /// <summary>The site with a database of its own for this test, its clock set back to the start.</summary>
    public async Task<TimbangHost> FreshAsync(DatabaseKind kind)
    {
        var database = await templates.CopyAsync(kind);
        if (hosts.TryGetValue(kind, out var host))
        {
            await host.MoveToAsync(database);
            return host;
        }

        return hosts[kind] = new TimbangHost(kind, database);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values)
        {
            await host.DisposeAsync();
        }
    }
}
