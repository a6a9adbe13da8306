using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Mail;

/// <summary>Which node sends mail, and until when the others leave it alone: no transaction is held open while a server takes its time.</summary>
public sealed class MailLease
{
    /// <summary>The only row.</summary>
    public int Id { get; init; }

    public Guid NodeId { get; init; }

    /// <summary>In ticks of UTC, so that both databases compare it alike.</summary>
    public long Until { get; init; }

    /// <summary>Takes or keeps the lease for this node; false while another has it.</summary>
    public static async Task<bool> TakeAsync(TimbangDb db, Guid nodeId, TimeSpan length, CancellationToken cancellationToken)
    {
        var now = db.Time.GetUtcNow();
        var (from, until) = (now.UtcTicks, (now + length).UtcTicks);
        var taken = await db.Database.SqlQuery<Guid>(
            $"""
            INSERT INTO "MailLease" ("Id", "NodeId", "Until") VALUES (1, {nodeId}, {until})
            ON CONFLICT ("Id") DO UPDATE SET "NodeId" = {nodeId}, "Until" = {until}
            WHERE "MailLease"."NodeId" = {nodeId} OR "MailLease"."Until" < {from}
            RETURNING "NodeId" AS "Value"
            """).ToListAsync(cancellationToken);
        return taken.Count == 1;
    }
}
