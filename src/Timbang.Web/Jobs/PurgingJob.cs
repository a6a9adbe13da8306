using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Mail;
using Timbang.Web.Security;

namespace Timbang.Web.Jobs;

/// <summary>Throws away, once a day, what nobody can need any more: drafts left behind, keys no browser can still repeat, old sessions.</summary>
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
        await db.Set<Session>().Where(s => s.Since < before).ExecuteDeleteAsync(cancellationToken);

        // Tables that nobody registered; of the others the note stays which file was registered when, without its bytes.
        var old = db.Time.GetUtcNow() - ProposalUpload.Life;
        await db.Uploads.Where(u => u.At < old && u.UjiId == null).ExecuteDeleteAsync(cancellationToken);

        // That a letter arrived stays known; to which address, and in which words, is of no use any more.
        await db.Set<OutboxMail>().Where(m => m.State != MailState.Waiting && m.QueuedAt < before && m.To != "")
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.To, "").SetProperty(m => m.ToName, "").SetProperty(m => m.Text, "").SetProperty(m => m.Calendar, ""), cancellationToken);

        // Where people tried to sign in from is nobody's business for longer than it is counted.
        var yesterday = db.Time.GetUtcNow().AddDays(-1);
        await db.Set<SignInAttempt>().Where(a => a.At < yesterday).ExecuteDeleteAsync(cancellationToken);
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
