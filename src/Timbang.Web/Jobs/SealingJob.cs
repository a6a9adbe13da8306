using Timbang.Web.Data.Trail;

namespace Timbang.Web.Jobs;

/// <summary>Seals the trail every few seconds. Every node runs it; the database lets one at a time.</summary>
public sealed class SealingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<SealingJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await round.RunAsync((db, cancellation) => db.SealAsync(cancellation), stoppingToken);
        }
    }
}
