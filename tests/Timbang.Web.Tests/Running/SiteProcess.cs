using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Running;

/// <summary>The program as an operator runs it: a process of its own, told by arguments, heard by its output and its exit code.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(ProcessStartInfo told, string? typed)
    {
        process = new Process { StartInfo = told };
        process.OutputDataReceived += (_, line) => Hear(line.Data, output);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, errors);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The site ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.WriteLine(typed ?? "");
        process.StandardInput.Close();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>Lines of the standard output: the log, and the greeting.</summary>
    public IReadOnlyList<string> Output => [.. output];

    public string Errors => string.Join('\n', errors);

    /// <summary>Where the site listens, once it does.</summary>
    public Task<Uri> Address => listening.Task.WaitAsync(Patience);

    /// <summary>Serves the site on a port of its own.</summary>
    public static SiteProcess Serve(TestDatabase database, params string[] args) => Serve(database, _ => { }, args);

    /// <summary>The same, with something about the process changed before it starts.</summary>
    public static SiteProcess Serve(TestDatabase database, Action<ProcessStartInfo> change, params string[] args) =>
        Serve([.. database.Arguments, "--urls", "http://127.0.0.1:0", .. args], change);

    /// <summary>The same, told by exactly these arguments.</summary>
    public static SiteProcess Serve(IReadOnlyList<string> args, Action<ProcessStartInfo> change)
    {
        var told = Told(args);
        change(told);
        return new(told, null);
    }

    /// <summary>Runs to the end with exactly these arguments.</summary>
    public static async Task<Ended> RunAsync(IEnumerable<string> args, string? typed = null)
    {
        await using var process = new SiteProcess(Told(args), typed);
        return await process.EndAsync();
    }

    /// <summary>Someone at a browser.</summary>
    public async Task<Visitor> VisitAsync()
    {
        var cookies = new CookieContainer();
        return new(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = await Address }, cookies);
    }

    /// <summary>A browser that keeps no cookie and follows no redirect.</summary>
    public async Task<HttpClient> BrowseAsync() =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = await Address };

    public async Task<Ended> EndAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(timeout.Token);
        listening.Task.Exception?.Handle(_ => true);
        return new(process.ExitCode, string.Join('\n', output), Errors);
    }

    /// <summary>What a service manager does to stop it.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();

    /// <summary>SIGKILL; done when nothing of it is left.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        listening.Task.Exception?.Handle(_ => true);
        process.Dispose();
    }

    private static ProcessStartInfo Told(IEnumerable<string> args)
    {
        string[] all = [Path.Combine(AppContext.BaseDirectory, "Timbang.Web.dll"), .. args];
        var told = new ProcessStartInfo("dotnet", all)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        return told;
    }

    private void Hear(string? line, ConcurrentQueue<string> heard)
    {
        if (line is null)
        {
            return;
        }

        heard.Enqueue(line);
        if (line.StartsWith('{') && line.Contains("Now listening on", StringComparison.Ordinal))
        {
            using var entry = JsonDocument.Parse(line);
            listening.TrySetResult(new Uri(entry.RootElement.GetProperty("State").GetProperty("address").GetString()!));
        }
    }
}

/// <summary>How a process ended and what it said.</summary>
internal sealed record Ended(int Code, string Output, string Errors);
