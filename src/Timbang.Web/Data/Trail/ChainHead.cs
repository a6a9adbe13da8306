namespace Timbang.Web.Data.Trail;

/// <summary>
/// Where the chain of a case ends now and how far it is sealed: a convenience for the next act and for the sealer.
/// <c>verify</c> believes it only where it accuses: it counts everything from the entries themselves.
/// </summary>
public sealed class ChainHead
{
    public Guid CaseId { get; init; }

    public int Ordinal { get; set; }

    public string Hash { get; set; } = "";

    /// <summary>Ordinal of the last sealed entry; 0 when none is.</summary>
    public int SealedOrdinal { get; set; }

    /// <summary>The seal that holds it; 0 when none does.</summary>
    public long SealedIn { get; set; }
}
