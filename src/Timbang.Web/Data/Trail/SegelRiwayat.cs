namespace Timbang.Web.Data.Trail;

/// <summary>
/// A checkpoint: it seals the newest entry of every case that changed since the last one, and is itself chained. Whoever
/// cuts the end off a case's chain is found out by the seal, and whoever cuts a seal by the seals after it.
/// </summary>
public sealed class SegelRiwayat
{
    /// <summary>From 1, without a gap.</summary>
    public long Ordinal { get; init; }

    public DateTimeOffset Instant { get; init; }

    /// <summary>One line per case: case id, ordinal and hash of its newest entry. Sorted by case id.</summary>
    public string Heads { get; init; } = "";

    public string PrevHash { get; init; } = "";

    public string Hash { get; private set; } = "";

    public SegelRiwayat Hashed()
    {
        Hash = Canonical.HashOf(this);
        return this;
    }
}
