namespace Timbang.Web.Data.Trail;

/// <summary>
/// One value that an act set, with the salt of its hash in <see cref="Riwayat.Fields"/>. A person's data can be erased
/// from here (UU 27/2022) and nowhere else in the trail: the value goes, the chain stays whole, and the basis is kept.
/// </summary>
public sealed class RiwayatIsi
{
    public Guid RiwayatId { get; init; }

    public string Field { get; init; } = "";

    /// <summary>16 random bytes in hex, erased with the value: without it nobody can try out what the value was.</summary>
    public string? Salt { get; private set; }

    public string? Value { get; private set; }

    public DateTimeOffset? ErasedOn { get; private set; }

    /// <summary>By which ruling or provision the value was erased.</summary>
    public string? ErasedBasis { get; private set; }

    /// <summary>Whether a field holds what an act set; what a case was, and what a paper is, the trail notes for itself.</summary>
    public static bool IsSetByAct(string field) => field != CaseState.Field && !field.StartsWith(PaperCheck.Prefix, StringComparison.Ordinal);

    public static RiwayatIsi Of(Guid riwayatId, string field, string value) => new()
    {
        RiwayatId = riwayatId,
        Field = field,
        Salt = Canonical.NewSalt(),
        Value = value,
    };

    internal void Erase(string basis, DateTimeOffset instant) =>
        (Value, Salt, ErasedBasis, ErasedOn) = (null, null, basis, instant);
}
