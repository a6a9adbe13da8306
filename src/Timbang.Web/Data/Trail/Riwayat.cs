namespace Timbang.Web.Data.Trail;

/// <summary>
/// One entry of the audit trail: an act on a case, by whom and when, chained to the entry before it. Written in the
/// transaction of the act, never changed, never deleted. It holds no words of people: of each value only the name of
/// its field and a salted hash (<see cref="Canonical"/>); the value itself lies in <see cref="RiwayatIsi"/>.
/// </summary>
public sealed class Riwayat
{
    public Guid Id { get; init; }

    public Guid BadanPublikId { get; init; }

    /// <summary>Which kind of case: "Butir", "Sidang", …</summary>
    public string CaseKind { get; init; } = "";

    public Guid CaseId { get; init; }

    /// <summary>Place in the chain of the case, from 1, without a gap.</summary>
    public int Ordinal { get; init; }

    /// <summary>The version of the case that this act made; several entries of one act share it.</summary>
    public long Version { get; init; }

    public string Act { get; init; } = "";

    /// <summary>The stage after the act, or empty where the case has none.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The assignment under which the person acted; empty for acts of the machine.</summary>
    public Guid PenugasanId { get; init; }

    /// <summary>Who acted; empty for the machine.</summary>
    public Guid PersonId { get; init; }

    public DateTimeOffset Instant { get; init; }

    /// <summary>Per value one line: name of the field, a space, SHA-256 of salt and value. Sorted by name.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Hash of the entry before it; zeros for the first.</summary>
    public string PrevHash { get; init; } = "";

    public string Hash { get; private set; } = "";

    public ICollection<RiwayatIsi> Isi { get; init; } = [];

    public Riwayat Hashed()
    {
        Hash = Canonical.HashOf(this);
        return this;
    }
}
