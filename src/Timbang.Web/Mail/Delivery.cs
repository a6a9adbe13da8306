using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Mail;

/// <summary>
/// One round of sending: what is due, in the order in which it was queued. Each mail is noted as soon as the server took it, so that a
/// process killed in between sends that one again and no other.
/// </summary>
public sealed class Delivery(TimbangDb db, MailSettings settings, ILogger log)
{
    // Longer than the longest mail: the lease is taken anew before each.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(6);

    private DateTimeOffset Now => db.Time.GetUtcNow();

    /// <param name="nodeId">This node, as the lease knows it.</param>
    /// <param name="cancellationToken">Stops between two mails, or in the middle of one, which is then sent again.</param>
    public async Task RunAsync(Guid nodeId, CancellationToken cancellationToken)
    {
        var start = Now;
        if (!await db.Set<OutboxMail>().AnyAsync(m => m.State == MailState.Waiting && m.NextTry <= start, cancellationToken)
            || !await MailLease.TakeAsync(db, nodeId, Lease, cancellationToken))
        {
            return;
        }

        await ExpireAsync(start, cancellationToken);
        using var postman = new Postman(settings);
        var away = await postman.GreetAsync(cancellationToken);
        foreach (var id in await DueAsync(start, away is null, cancellationToken))
        {
            // A line that broke off at one mail is opened anew for the next; a server that is away is away for all.
            away ??= await postman.GreetAsync(cancellationToken);
            if (!await MailLease.TakeAsync(db, nodeId, Lease, cancellationToken))
            {
                return;
            }

            await DeliverAsync(id, postman, away, cancellationToken);
        }

        await postman.LeaveAsync(cancellationToken);
    }

    // Once the server answers, what waited for it goes before what came later.
    private Task<List<Guid>> DueAsync(DateTimeOffset start, bool isServerThere, CancellationToken cancellationToken) => db.Set<OutboxMail>()
        .Where(m => m.State == MailState.Waiting
            && (m.NextTry <= start || (isServerThere && (m.Trouble == MailTrouble.Away || m.Trouble == MailTrouble.NoTls || m.Trouble == MailTrouble.SignIn))))
        .OrderBy(m => m.QueuedAt).ThenBy(m => m.Ordinal)
        .Select(m => m.Id)
        .ToListAsync(cancellationToken);

    private async Task DeliverAsync(Guid id, Postman postman, MailFailure? away, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var mail = await db.Set<OutboxMail>().SingleAsync(m => m.Id == id, cancellationToken);
        if (mail.State != MailState.Waiting)
        {
            return; // a newer letter took its place meanwhile
        }

        var failure = away ?? await SendAsync(mail, postman, cancellationToken);
        if (failure is null)
        {
            mail.Arrive(Now);
        }
        else
        {
            mail.Fail(failure, Now);
            log.LogInformation("Mail {Id} was not sent: {Trouble} {Code}, try {Tries}", mail.Id, failure.Trouble, failure.Code, mail.Tries);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task<MailFailure?> SendAsync(OutboxMail mail, Postman postman, CancellationToken cancellationToken)
    {
        var paper = await db.Naskah.AsNoTracking().SingleAsync(n => n.Id == mail.NaskahId, cancellationToken);
        return await postman.SendAsync(Envelope.Of(mail, paper.Content, $"surat-{Naskah.Grouped(paper.Code)}.pdf", settings.Sender), cancellationToken);
    }

    private Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => db.Set<OutboxMail>()
        .Where(m => m.State == MailState.Waiting && m.ExpiresAt < now)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Expired), cancellationToken);
}
