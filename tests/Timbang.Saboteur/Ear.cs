using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Timbang.Saboteur;

/// <summary>
/// Hears what the process tells of itself: each command that its database has answered, each beginning and end of a
/// transaction (the moment before a commit too), each request. When the planned one has come, the process dies; or, where
/// it serves a row of sites, the form hangs there until all of them do and the process is killed from outside.
/// </summary>
internal sealed class Ear(Plan plan) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Database = "Microsoft.EntityFrameworkCore.Database.";

    private static readonly string[] Statements =
    [
        Database + "Command.CommandExecuted",
        Database + "Transaction.TransactionStarted",
        Database + "Transaction.TransactionCommitting",
        Database + "Transaction.TransactionCommitted",
        Database + "Transaction.TransactionRolledBack",
    ];

    // Flows with the request through all it awaits, and nowhere else: what jobs do meanwhile is not counted.
    private readonly AsyncLocal<Posted?> form = new();

    private bool sealing;
    private int heard;

    public void OnNext(DiagnosticListener value) => value.Subscribe(this);

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Key)
        {
            case "HostBuilding" when value.Value is IHostBuilder builder && plan.Clock is { } start:
                builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new SetClock(start)));
                break;
            case "Microsoft.AspNetCore.Hosting.HttpRequestIn.Start" when value.Value is HttpContext context:
                form.Value = HttpMethods.IsPost(context.Request.Method) ? Find(context.Connection.LocalPort) : null;
                break;
            default:
                Count(value);
                break;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private Posted? Find(int port) => plan.Row.FirstOrDefault(site => site.Port == port && site.After > 0) is { } site ? new(site) : null;

    private void Count(KeyValuePair<string, object?> told)
    {
        if (!Statements.Contains(told.Key))
        {
            return;
        }

        if (form.Value is { } posted && Interlocked.Increment(ref posted.Heard) == posted.Site.After)
        {
            Console.Out.WriteLine(Plan.Hangs + posted.Site.Port);
            Thread.Sleep(Timeout.Infinite);
        }

        if (IsOfTarget(told.Value) && Interlocked.Increment(ref heard) == plan.After)
        {
            // SIGKILL: nothing of the process runs after it, no handler and no flush.
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    private bool IsOfTarget(object? told) => plan.Target switch
    {
        Target.Start => true,
        Target.Seal => sealing |= TextOf(told).Contains("SealedOrdinal", StringComparison.Ordinal),
        Target.Lead => sealing |= TextOf(told) is var text && text.Contains("SealedOrdinal", StringComparison.Ordinal) && !text.Contains("EXISTS", StringComparison.Ordinal),
        _ => false,
    };

    private static string TextOf(object? told) => (told?.GetType().GetProperty("Command")?.GetValue(told) as DbCommand)?.CommandText ?? "";

    /// <summary>A form on its way through its site.</summary>
    private sealed class Posted(Neighbour site)
    {
        public int Heard;

        public Neighbour Site => site;
    }
}
