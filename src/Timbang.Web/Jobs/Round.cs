using System.Data.Common;
using Timbang.Web.Data;

namespace Timbang.Web.Jobs;

/// <summary>One round of a job: a scope of its own that reaches everything, and patience with a database that is away or full.</summary>
internal sealed class Round(IServiceScopeFactory scopes, ILogger log)
{
    public Task RunAsync(Func<TimbangDb, CancellationToken, Task> work, CancellationToken stoppingToken) =>
        RunAsync((services, stop) => work(services.GetRequiredService<TimbangDb>(), stop), stoppingToken);

    public async Task RunAsync(Func<IServiceProvider, CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
            db.Reach = Reach.Machine;
            await work(scope.ServiceProvider, stoppingToken);
        }
        catch (Exception trouble) when (IsOfDatabase(trouble))
        {
            // It comes back; meanwhile acts are refused in words, and the next round catches up.
            log.LogWarning(trouble, "A round was given up; the next one comes");
        }
    }

    private static bool IsOfDatabase(Exception trouble) =>
        trouble is DbException or IOException || (trouble.InnerException is { } inner && IsOfDatabase(inner));
}
