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
