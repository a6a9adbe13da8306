using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Timbang.Saboteur;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>
/// Real sites in one process, each on a database of its own: to begin a process for every statement of every act would take
/// hours, and SIGKILL takes all of them at once.
/// </summary>
internal sealed class SiteRow : IAsyncDisposable
{
    private const int First = 20_000;
    private const int Ports = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static int given;

    private readonly SiteProcess process;
    private readonly IReadOnlyList<int> ports;

    private SiteRow(SiteProcess process, IReadOnlyList<int> ports) => (this.process, this.ports) = (process, ports);

    public string Errors => process.Errors;

    /// <summary>Opens them all.</summary>
    /// <param name="databases">One for each site.</param>
    /// <param name="afters">After which statement of a form each hangs; 0 when it does not.</param>
    public static async Task<SiteRow> OpenAsync(IReadOnlyList<TestDatabase> databases, IReadOnlyList<int> afters)
    {
        var ports = Free(databases.Count);
        var row = databases.Select((database, i) => new Neighbour(
            ports[i],
            afters[i],
            [.. database.Arguments, "--urls", $"http://127.0.0.1:{ports[i]}", "--certificate", TestCertificate.File, .. TestStore.Arguments])).ToList();
        var process = Sabotage.Serve(row[0].Args, told => told.Environment[Plan.Sites] = JsonSerializer.Serialize(row));
        var sites = new SiteRow(process, ports);
        await sites.UntilAsync(() => ports.All(port => process.Output.Any(line => line.Contains($"Now listening on: http://127.0.0.1:{port}", StringComparison.Ordinal))));
        return sites;
    }

    /// <summary>Sends a form to each, and kills them once every one has answered it or hangs in it. Null where nobody answered.</summary>
    public async Task<IReadOnlyList<Answer?>> KillInAsync(Errand errand)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var browsers = ports.Select(port => new HttpClient(handler, disposeHandler: false) { BaseAddress = At(port), Timeout = Timeout.InfiniteTimeSpan }).ToList();
        var answers = browsers.ConvertAll(browser => Answer.ToAsync(errand, browser));
        await UntilAsync(() => ports.Index().All(p => answers[p.Index].IsCompleted || process.Output.Contains(Plan.Hangs + p.Item)));
        var deserted = ports.Where((_, i) => answers[i] is { IsCompletedSuccessfully: true, Result: null }).ToList();
        await process.KillAsync();
        var ended = await process.EndAsync();
        return deserted.Count == 0 && ended.Code == Sabotage.Killed
            ? await Task.WhenAll(answers)
            : throw new InvalidOperationException($"The row ended with {ended.Code} and {deserted.Count} forms neither answered nor hanging: {ended.Errors}");
    }

    /// <summary>Whether each says that it is well.</summary>
    public async Task<IReadOnlyList<bool>> AreWellAsync()
    {
        using var browser = new HttpClient();
        return await Task.WhenAll(ports.Select(async port =>
        {
            using var answer = await browser.GetAsync(new Uri(At(port), "sehat"));
            return answer.StatusCode is HttpStatusCode.OK;
        }));
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static Uri At(int port) => new($"http://127.0.0.1:{port}/");

    private async Task UntilAsync(Func<bool> done)
    {
        var watch = Stopwatch.StartNew();
        while (!done())
        {
            if (process.HasEnded || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The row of sites came no further: {process.Errors}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    // Below those that the system gives away by itself: none is taken between being chosen and being listened on.
    private static List<int> Free(int count)
    {
        List<int> ports = [];
        while (ports.Count < count)
        {
            var port = First + (Interlocked.Increment(ref given) % Ports);
            using var trial = new TcpListener(IPAddress.Loopback, port);
            try
            {
                trial.Start();
                ports.Add(port);
            }
            catch (SocketException)
            {
                // Somebody else's: the next one.
            }
        }

        return ports;
    }
}
