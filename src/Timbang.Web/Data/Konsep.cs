using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data;

/// <summary>What a person has typed into a form and not yet saved: no act, not audited, seen by nobody else, purged.</summary>
public sealed class Konsep
{
    public Guid PersonId { get; init; }

    /// <summary>Which form: the path of its page.</summary>
    public string Form { get; init; } = "";

    /// <summary>The fields as JSON, as the browser sent them.</summary>
    public string Text { get; set; } = "";

    public DateTimeOffset Instant { get; set; }
}

/// <summary>Drafts within an act.</summary>
public static class DroppingDrafts
{
    /// <summary>What was typed is saved now: the act that follows throws the draft away with it.</summary>
    public static async Task DropTypedAsync(this TimbangDb db, string form, CancellationToken cancellationToken) =>
        db.RemoveRange(await db.Konsep.Where(k => k.Form == form).ToListAsync(cancellationToken));
}
