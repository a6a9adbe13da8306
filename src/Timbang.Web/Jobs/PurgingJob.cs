using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Jobs;

/// <summary>Throws away, once a day, what nobody can need any more: drafts left behind and keys no browser can still repeat.</summary>
public sealed class PurgingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<PurgingJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>One round. Two nodes at once do no harm: what is gone is gone.</summary>
    public static async Task PurgeAsync(TimbangDb db, CancellationToken cancellationToken)
    {
        var before = db.Time.GetUtcNow() - Kept;
        await db.Konsep.Where(k => k.Instant < before).ExecuteDeleteAsync(cancellationToken);
        await db.Set<IdempotencyKey>().Where(k => k.Instant < before).ExecuteDeleteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await round.RunAsync(PurgeAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
