using Timbang.DasarHukum;

namespace Timbang.Pengujian;

/// <summary>
/// What a matrix is examined against: the law in force on a day, the office's settings and the facts of the item.
/// The findings stand beside their fields; <see cref="Severity.Error"/> and <see cref="Severity.Missing"/> stop the test.
/// </summary>
public sealed record Examination
{
    public required KatalogHukum Law { get; init; }

    /// <summary>The day of the examination; periods may not end before it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Code of the item's kind of document in Pasal 18 ayat (1), or null.</summary>
    public string? Document { get; init; }

    /// <summary>First day of the item's first exclusion; the 30 years of letter a are counted from it across re-tests.</summary>
    public DateOnly? FirstExcludedOn { get; init; }

    /// <summary>Office setting, practice and not law: no end date on letters i and j.</summary>
    public bool PermanentOnIJ { get; init; }

    /// <summary>Longest time until the review date, in years (office setting).</summary>
    public int ReviewYears { get; init; } = 5;

    /// <summary>Harm texts of other items, to notice copies (dossier 7.4).</summary>
    public IReadOnlySet<string> OtherHarms { get; init; } = new HashSet<string>();

    /// <summary>All findings, in the order of the form.</summary>
    public IReadOnlyList<Finding> Of(Matriks matriks) =>
    [
        .. matriks.Lines.SelectMany(OfLine),
        .. LineRules.Copies(matriks.Lines),
        .. LineRules.Twins(matriks.Lines),
        .. LadderRules.Check(matriks, this),
        .. PublicTextRules.Check(matriks),
    ];

    /// <summary>Sentences that stop the test, in the order of the form; empty when the matrix may go on.</summary>
    public IReadOnlyList<Finding> Obstacles(Matriks matriks) => [.. Of(matriks).Where(f => f.Severity != Severity.Warning)];

    /// <summary>
    /// What the law forbids in the lines that an outcome puts into force: asked once more before a decree is approved and
    /// determined, on its own day (UU 14/2008 Pasal 2 ayat (2), 18 ayat (1), 20).
    /// </summary>
    public IReadOnlyList<Finding> ObstaclesOf(Matriks matriks, Klasifikasi outcome)
    {
        IEnumerable<Finding> findings =
        [
            .. matriks.LinesFor(outcome).SelectMany(OfLine),
            .. matriks.LacksFor(outcome, Document).Select(lack => new Finding(Severity.Error, null, nameof(Matriks.Proposed), lack)),
        ];
        return [.. findings.Where(f => f.Severity != Severity.Warning)];
    }

    private IEnumerable<Finding> OfLine(Line line, int index) =>
        [.. LineRules.Check(line, index, this), .. PublicTextRules.Check(line, index), .. PeriodRules.Check(line, index, this)];
}
