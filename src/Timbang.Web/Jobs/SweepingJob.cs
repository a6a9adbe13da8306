using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Files;

namespace Timbang.Web.Jobs;

/// <summary>Throws away, once an hour, what was received and never attached, and what is left of files whose key was destroyed.</summary>
public sealed class SweepingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<SweepingJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await round.RunAsync(SweepAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What an older database does not know may belong to the newer one that somebody will put back.
    private static async Task SweepAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<SealNote>().ContradictionAsync(services.GetRequiredService<TimbangDb>(), cancellationToken) is null)
        {
            await services.GetRequiredService<FileStore>().SweepAsync(cancellationToken);
        }
    }
}
