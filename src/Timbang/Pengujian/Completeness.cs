namespace Timbang.Pengujian;

/// <summary>How much of a matrix is answered: what is asked of it, and what of that stands without a gap or a fault.</summary>
/// <param name="Asked">Fields that the law asks of this matrix, by their path in the form.</param>
/// <param name="Open">Those of them that are missing or forbidden as they are.</param>
public sealed record Completeness(IReadOnlyList<string> Asked, IReadOnlyList<string> Open)
{
    private static readonly string[] OfEveryLine =
    [
        nameof(Line.Part), nameof(Line.Ground), nameof(Line.IfOpened), nameof(Line.IfClosed), nameof(Line.Harmed),
        nameof(Line.PublicInterest), nameof(Line.Likelihood), nameof(Line.Severity), nameof(Line.Period),
    ];

    public int Total => Asked.Count;

    public int Done => Total - Open.Count;

    public bool IsComplete => Open.Count == 0;

    public static Completeness Of(Matriks matriks, Examination exam)
    {
        var open = exam.Obstacles(matriks).Select(f => f.Path).Distinct().ToList();
        var asked = matriks.Lines
            .SelectMany((line, index) => OfEveryLine.Concat(Questions(line, exam)).Select(field => $"Lines[{index}].{field}"))
            .Concat(OfTheWhole(matriks, exam))
            .Union(open)
            .ToList();
        return new(asked, open);
    }

    private static IEnumerable<string> Questions(Line line, Examination exam)
    {
        var ground = exam.Law.Alasan.FirstOrDefault(g => g.Code == line.Ground);
        return ground switch
        {
            { NeedsStatute: true } => [nameof(Line.Citations)],
            { NeedsHarm17i: true } => [nameof(Line.Harm)],
            { AsksConsent: true } => [nameof(Line.Consent), nameof(Line.PublicOffice)],
            _ => [],
        };
    }

    private static IEnumerable<string> OfTheWhole(Matriks matriks, Examination exam)
    {
        yield return "Ladder.Chosen";
        foreach (var (_, field) in LadderRules.Fields.Where(f => f.Key < matriks.Ladder.Chosen))
        {
            yield return "Ladder." + field;
        }

        yield return nameof(Matriks.Proposed);
        if (exam.Document is not null && matriks.Proposed == Klasifikasi.DikecualikanSebagian)
        {
            yield return nameof(Matriks.WhyBlacken);
        }
    }
}
