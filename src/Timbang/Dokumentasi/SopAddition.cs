using Timbang.DasarHukum;
using Timbang.Pelaksana;

namespace Timbang.Dokumentasi;

/// <summary>A version of the SOP that an office enters into the register. It is never changed: files name it, and a newer one takes over.</summary>
public sealed class SopAddition : CaseFile
{
    private SopAddition()
    {
    }

    /// <summary>The version as it was entered.</summary>
    public SopVersion Sop { get; private init; } = null!;

    /// <summary>The first day it is in force; an office enters one version for a day.</summary>
    public DateOnly EffectiveOn { get; private init; }

    /// <summary>Enters a version: number, dates, citations as printed and as read.</summary>
    /// <exception cref="RuleException">It contradicts itself, cites what the catalogue of law does not hold, or its day is taken.</exception>
    public static SopAddition Tambahkan(SopRegister register, KatalogHukum law, SopVersion sop, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Versi SOP ditambah oleh Administrator.");
        register.With(sop);
        foreach (var citation in sop.Citations)
        {
            law.Statute(citation.LegislationCode);
        }

        var addition = new SopAddition { Id = Guid.CreateVersion7(), BadanPublikId = by.BadanPublikId, Sop = sop, EffectiveOn = sop.EffectiveOn };
        addition.Record(nameof(Tambahkan), "", mandate.PenugasanId, new FactValue(nameof(SopVersion.Label), sop.Label));
        return addition;
    }
}
