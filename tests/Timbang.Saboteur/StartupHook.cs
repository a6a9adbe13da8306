using System.Diagnostics;
using System.Net.Sockets;
using System.Reflection;
using Timbang.Saboteur;

/// <summary>
/// The runtime calls it before the site's own first line (<c>DOTNET_STARTUP_HOOKS</c>), so that the site that is killed is the
/// one that is shipped: not a line of it knows about this.
/// </summary>
internal static class StartupHook
{
    // Each form that hangs keeps a thread.
    private const int Threads = 100;

    public static void Initialize()
    {
        var plan = Plan.OfThisProcess();
        DiagnosticListener.AllListeners.Subscribe(new Ear(plan));
        if (plan.Row.Count > 1)
        {
            ThreadPool.SetMinThreads(Threads, Threads);
            Task.Run(() => OpenTheOthersAsync(plan.Row));
        }
    }

    // The first site is Main's. The others come by the same door once it listens, when what they share has been made.
    private static async Task OpenTheOthersAsync(IReadOnlyList<Neighbour> row)
    {
        while (!await ListensAsync(row[0].Port))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        var enter = Assembly.Load("Timbang.Web").GetType("Timbang.Web.Entry", throwOnError: true)!.GetMethod("RunAsync")!.CreateDelegate<Func<string[], Task<int>>>();
        await Task.WhenAll(row.Skip(1).Select(site => Task.Run(() => enter([.. site.Args]))));
    }

    private static async Task<bool> ListensAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
