using System.Text.RegularExpressions;

namespace Timbang.Dokumentasi;

/// <summary>
/// One version of the SOP under which tests run: what its title page prints, word for word, and how its slips are read.
/// Each test file keeps the <see cref="Label"/> of the version it ran under.
/// </summary>
public sealed record SopVersion
{
    public required string Number { get; init; }

    /// <summary>The name as printed.</summary>
    public required string PrintedName { get; init; }

    /// <summary>The name as meant; the same where nothing was misprinted.</summary>
    public required string Name { get; init; }

    /// <summary>Why the two names differ, or null.</summary>
    public string? NameNote { get; init; }

    public required DateOnly MadeOn { get; init; }

    public DateOnly? RevisedOn { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The office that approved it; never the person's name.</summary>
    public required string ApprovedBy { get; init; }

    public required IReadOnlyList<SopCitation> Citations { get; init; }

    /// <summary>Qualifications of those who carry it out: a checklist on their profile, never a bar (dossier 6.2 A18).</summary>
    public required IReadOnlyList<string> Qualifications { get; init; }

    public required IReadOnlyList<string> LinkedSops { get; init; }

    public required IReadOnlyList<string> Equipment { get; init; }

    public required string Warning { get; init; }

    public required string RecordKeeping { get; init; }

    /// <summary>"B-000.8.3.3/9308/BKPSDM-SEK, efektif 21 Oktober 2024".</summary>
    public string Label => $"{Number}, efektif {EffectiveOn.Plain()}";

    /// <summary>Refuses a version whose dates or citations contradict themselves.</summary>
    internal SopVersion Checked()
    {
        Refuse(EffectiveOn < MadeOn, "tanggal efektif tidak boleh sebelum tanggal pembuatan.", nameof(EffectiveOn));
        Refuse(RevisedOn < MadeOn, "tanggal revisi tidak boleh sebelum tanggal pembuatan.", nameof(RevisedOn));
        Refuse(Name != PrintedName && string.IsNullOrWhiteSpace(NameNote), "jelaskan mengapa namanya dibaca lain dari yang tercetak.", nameof(NameNote));
        Refuse(Citations.Count == 0, "dasar hukumnya belum ada.", nameof(Citations));
        return Citations.FirstOrDefault(c => !c.IsExplained) is { } slip
            ? throw new RuleException($"SOP {Number}: \"{slip.Printed}\" tidak sama dengan {slip.LegislationCode}. Jelaskan pembetulannya.", nameof(Citations))
            : this;
    }

    private void Refuse(bool wrong, string why, string field)
    {
        if (wrong)
        {
            throw new RuleException($"SOP {Number}: {why}", field);
        }
    }
}

/// <summary>A legal basis as the SOP prints it, and the statute it means.</summary>
/// <param name="Printed">Word for word: "UU No. 23 Tahun 2013".</param>
/// <param name="LegislationCode">The statute meant: "UU-23-2014".</param>
/// <param name="Correction">Why the two differ, or null where they agree.</param>
public sealed partial record SopCitation(string Printed, string LegislationCode, string? Correction = null)
{
    /// <summary>Whether the printed words say the same statute, or a correction says why not.</summary>
    public bool IsExplained => !string.IsNullOrWhiteSpace(Correction) || SaysTheSame;

    // "UU No. 14 Tahun 2008", "UU 14/2008" and "Undang-Undang Nomor 14 Tahun 2008 tentang …" are one statute.
    private bool SaysTheSame => LegislationCode.Split('-') is [var kind, var number, var year]
        && Starts(kind)
        && Numbers().Matches(Printed).Select(m => m.Value).Take(2).SequenceEqual([number, year]);

    private bool Starts(string kind) =>
        Printed.StartsWith(kind + " ", StringComparison.Ordinal) || Printed.StartsWith(kind == "UU" ? "Undang-Undang " : "Peraturan ", StringComparison.Ordinal);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
