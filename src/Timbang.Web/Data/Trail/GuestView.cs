namespace Timbang.Web.Data.Trail;

/// <summary>
/// One request of an outside examiner to a page that is not public. It stands outside the chains of cases, so that reading never queues
/// on a case; its rows are never changed nor deleted.
/// </summary>
public sealed class GuestView
{
    public const int LongestPath = 300;

    public Guid Id { get; init; }

    public Guid BadanPublikId { get; init; }

    /// <summary>The sitting he was asked for.</summary>
    public Guid SidangId { get; init; }

    public Guid PersonId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The address, without what was asked in it.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether something was sent to the page, not only read; what was done by it is in the trail of the case.</summary>
    public bool Sent { get; init; }
}
