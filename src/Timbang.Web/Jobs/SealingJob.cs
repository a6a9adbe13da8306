using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Jobs;

/// <summary>
/// Seals the trail every few seconds and notes the newest seal outside the database. Every node runs it; the database lets
/// one at a time.
/// </summary>
public sealed class SealingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<SealingJob> log, SealNote note) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private bool isNoted;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await round.RunAsync(SealAsync, stoppingToken);
        }
    }

    // Also in the first round: a folder may have been set up after the database.
    private async Task SealAsync(TimbangDb db, CancellationToken cancellationToken)
    {
        if (await db.SealAsync(cancellationToken) > 0 || !isNoted)
        {
            await note.KeepAsync(db, cancellationToken);
            isNoted = true;
        }
    }
}
