using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Web.Data;

namespace Timbang.Web.Jobs;

/// <summary>
/// Writes down what has opened, and so lays its publication on a desk. Nothing waits for it: what has ended is open from
/// midnight on, whether this ran or not (PP 61/2010 Pasal 10 ayat (2)).
/// </summary>
public sealed class OpeningJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<OpeningJob> log) : BackgroundService
{
    private const int Most = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private static readonly ExclusionStage[] Unwritten = [ExclusionStage.Berlaku, ExclusionStage.Dinyatakan];

    /// <summary>One round, each agency by its own midnight; after a week's outage the next rounds write down all of it.</summary>
    public static async Task OpenAsync(TimbangDb db, CancellationToken cancellationToken)
    {
        var offices = await db.BadanPublik.AsNoTracking().Select(b => new { b.Id, b.TimeZoneId }).ToListAsync(cancellationToken);
        foreach (var office in offices)
        {
            var clock = new OfficeClock(db.Time);
            clock.Follow(office.TimeZoneId);
            var today = clock.Today();
            var ended = await db.Pengecualian
                .Where(p => p.BadanPublikId == office.Id && p.ReplacedById == null && Unwritten.Contains(p.Stage) && p.Until < today)
                .OrderBy(p => p.Until).ThenBy(p => p.Id).Select(p => p.Id).Take(Most).ToListAsync(cancellationToken);
            foreach (var id in ended)
            {
                await OpenAsync(db, id, today, cancellationToken);
            }
        }
    }

    // Another node may be at the same midnight: the version lets one of them write it down, and the other finds it done.
    private static async Task OpenAsync(TimbangDb db, Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var entry = await db.Pengecualian.SingleAsync(p => p.Id == id, cancellationToken);
        if (!Unwritten.Contains(entry.Stage) || entry.ReplacedById is not null || entry.LivesOn(today))
        {
            return;
        }

        try
        {
            entry.Buka(today);
            await db.SaveActAsync(entry, version: null, key: null, cancellationToken);
        }
        catch (Exception overtaken) when (overtaken is StaleVersionException or RuleException)
        {
            db.ChangeTracker.Clear();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await round.RunAsync(OpenAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
