using System.Diagnostics.CodeAnalysis;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang;

/// <summary>
/// What every case is: a row of one agency with a version that guards against two editors, and facts waiting to be
/// written to its audit chain. Each act of a case is a method with three parts: guards, change, record.
/// </summary>
public abstract class CaseFile
{
    private readonly List<Fact> facts = [];

    /// <summary>Identity, a UUIDv7 given when the case is made.</summary>
    public Guid Id { get; protected init; }

    /// <summary>The agency that owns the case; no query crosses it.</summary>
    public Guid BadanPublikId { get; protected init; }

    /// <summary>Counts the saved acts; a form that saw an older one is refused with both texts.</summary>
    public uint Version { get; private set; }

    /// <summary>Facts recorded since the case was loaded, in order; the save writes and clears them.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Called by the save, once per transaction in which the case has new facts.</summary>
    public void Saved()
    {
        Version++;
        facts.Clear();
    }

    /// <summary>
    /// Notes that values of this case's trail are erased (UU 27/2022 Pasal 8 and 43): which, by which basis, and by whom. The
    /// case itself stays as it is.
    /// </summary>
    /// <exception cref="RuleException">There is no basis, or no right to erase.</exception>
    public void EraseFromTrail(Erasure erasure, Actor by)
    {
        var mandate = by.MandateFor([Role.Ppid, Role.Administrator], null);
        Require(mandate is not null, "Nilai dalam riwayat dihapus oleh PPID atau Administrator.");
        Require(!string.IsNullOrWhiteSpace(erasure.Basis), "Tulis dasar penghapusan: putusan atau pasal yang memerintahkannya.", nameof(Erasure.Basis));
        Record(
            nameof(EraseFromTrail),
            erasure.Stage,
            mandate.PenugasanId,
            new(nameof(Erasure.EntryId), erasure.EntryId.ToString()),
            new(nameof(Erasure.Fields), string.Join(' ', erasure.Fields)),
            new(nameof(Erasure.Basis), erasure.Basis.Trim()));
    }

    /// <summary>Notes with the act just recorded that it issued a paper: its digest and what it is stand in the same entry of the trail.</summary>
    public void Issued(Naskah naskah) => facts[^1] = facts[^1] with { Values = [.. facts[^1].Values, new(naskah.Field, naskah.Recorded)] };

    /// <summary>Refuses unless the condition holds.</summary>
    /// <exception cref="RuleException">The condition does not hold.</exception>
    protected static void Require([DoesNotReturnIf(false)] bool condition, string refusal, string? field = null)
    {
        if (!condition)
        {
            throw new RuleException(refusal, field);
        }
    }

    /// <summary>Refuses where there is a refusal.</summary>
    /// <exception cref="RuleException">The one that was given.</exception>
    protected static void Refuse(RuleException? refusal)
    {
        if (refusal is not null)
        {
            throw refusal;
        }
    }

    protected void Record(string act, string stage, Guid penugasanId, params FactValue[] values) =>
        facts.Add(new Fact(act, stage, penugasanId, values));
}
