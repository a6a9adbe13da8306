using Timbang.Pelaksana;

namespace Timbang.DasarHukum;

/// <summary>
/// What an administrator adds to the law that ships with the product: a statute, or a newer wording of a ground, as one
/// versioned file. It is never changed; a later addition ends what it replaces.
/// </summary>
public sealed class LawAddition : CaseFile
{
    private LawAddition()
    {
    }

    /// <summary>Label of the addition; a decision notes it.</summary>
    public string Label { get; private init; } = "";

    /// <summary>The file as it was added.</summary>
    public string Json { get; private init; } = "";

    /// <summary>Place among the agency's additions, from 1.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Adds a file on top of the law in use; a wrong entry refuses the whole file.</summary>
    /// <exception cref="RuleException">The file cannot be read, or an entry of it is wrong.</exception>
    public static LawAddition Tambahkan(KatalogHukum law, int ordinal, string json, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Dasar hukum ditambah oleh Administrator.");
        var file = LawFile.Parse("Berkas dasar hukum", json);
        law.With(file);
        var addition = new LawAddition
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = by.BadanPublikId,
            Label = file.Version,
            Json = json,
            Ordinal = ordinal,
        };
        addition.Record(nameof(Tambahkan), "", mandate.PenugasanId, new FactValue(nameof(Label), file.Version));
        return addition;
    }

    /// <summary>The law with this addition on top.</summary>
    public KatalogHukum On(KatalogHukum law) => law.With(LawFile.Parse(Label, Json));
}
