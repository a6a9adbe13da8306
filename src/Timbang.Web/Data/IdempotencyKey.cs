namespace Timbang.Web.Data;

/// <summary>
/// The key of a form that acted, with where its first result was. A double click, a reload or a browser's retry finds
/// it and goes there, and no second act is made. Purged when no browser can still repeat it.
/// </summary>
public sealed class IdempotencyKey
{
    public Guid PersonId { get; init; }

    public Guid Key { get; init; }

    public Guid CaseId { get; init; }

    /// <summary>Path of the page that acted.</summary>
    public string Page { get; set; } = "";

    /// <summary>Where the first result sent the person.</summary>
    public string Location { get; set; } = "";

    public DateTimeOffset Instant { get; init; }
}
