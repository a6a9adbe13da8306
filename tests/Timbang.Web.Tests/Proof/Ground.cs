using System.Text.RegularExpressions;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof;

/// <summary>An office in which every act is due once. It is kept as it is: what is tried is tried on copies of it.</summary>
internal sealed partial class Ground : IAsyncDisposable
{
    private readonly TimbangHost host;
    private readonly SemaphoreSlim gate = new(1);

    private Ground(TimbangHost host, List<Errand> errands) => (this.host, Errands) = (host, errands);

    public IReadOnlyList<Errand> Errands { get; }

    /// <summary>Every row of it, what is due still undone.</summary>
    public HashSet<string> Before { get; private set; } = [];

    public TimbangHost Host => host;

    public static async Task<Ground> PrepareAsync(Templates templates, DatabaseKind kind)
    {
        var host = new TimbangHost(kind, await templates.CopyAsync(kind));
        var ground = new Ground(host, await Doors.Errands.PrepareAsync(host));
        await host.SealAsync(); // a job of a site that is tried has nothing to do
        ground.Before = await ground.RowsAsync();
        return ground;
    }

    public Errand this[string name] => Errands.Single(errand => errand.Name == name);

    public Task<TestDatabase> CopyAsync() => host.Database.CopyAsync();

    /// <summary>Does something with the host standing on a copy; one at a time.</summary>
    public async Task<T> OnAsync<T>(TestDatabase copy, Func<Task<T>> work)
    {
        await gate.WaitAsync();
        try
        {
            return await host.OnAsync(copy, work);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The rows of the database the host stands on, but for what seals leave behind: when those come is a clock's matter.</summary>
    public async Task<HashSet<string>> RowsAsync()
    {
        await using var ledger = new Ledger(host);
        return [.. (await ledger.RowsAsync()).Where(row => !row.StartsWith("SegelRiwayat:", StringComparison.Ordinal)).Select(row => Sealed().Replace(row, "$1"))];
    }

    /// <summary>A browser that follows no redirect.</summary>
    public HttpClient Browse() => host.CreateDefaultClient();

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        await host.DisposeAsync();
    }

    [GeneratedRegex(@"\b(SealedOrdinal|SealedIn)=[^|]*")]
    private static partial Regex Sealed();
}

/// <summary>The ground of each database, prepared once for a class.</summary>
public sealed class Grounds(Templates templates) : IAsyncDisposable
{
    private readonly Dictionary<DatabaseKind, Ground> known = [];

    internal async Task<Ground> OnAsync(DatabaseKind kind)
    {
        if (!known.TryGetValue(kind, out var ground))
        {
            known[kind] = ground = await Ground.PrepareAsync(templates, kind);
        }

        return ground;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var ground in known.Values)
        {
            await ground.DisposeAsync();
        }
    }
}

/// <summary>Every form that acts.</summary>
public sealed class EveryForm : TheoryData<string>
{
    // TIMBANG_ACT=Inventaris/,SimpanNaskah asks for the forms whose name holds one of these, to see some acts again.
    public EveryForm() => AddRange(Doors.Errands.Names.Where(name => Only.Any(word => name.Contains(word, StringComparison.Ordinal))).ToArray());

    private static string[] Only => (Environment.GetEnvironmentVariable("TIMBANG_ACT") ?? "").Split(',');
}
