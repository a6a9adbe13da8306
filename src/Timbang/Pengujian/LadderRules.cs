namespace Timbang.Pengujian;

/// <summary>
/// What the law asks of the matrix as a whole: the milder option first (UU 14/2008 Pasal 2 ayat (2)), no document of
/// Pasal 18 ayat (1) closed whole, and an outcome that its lines can carry.
/// </summary>
internal static class LadderRules
{
    internal static readonly IReadOnlyDictionary<LadderRung, string> Fields = new Dictionary<LadderRung, string>
    {
        [LadderRung.BukaSeluruhnya] = nameof(Ladder.WhyNotOpen),
        [LadderRung.HitamkanSebagian] = nameof(Ladder.WhyNotBlacken),
        [LadderRung.BukaKemudian] = nameof(Ladder.WhyNotLater),
    };

    public static IEnumerable<Finding> Check(Matriks matriks, Examination exam)
    {
        static Finding At(Severity severity, string field, string message) => new(severity, null, field, message);
        return
        [
            .. Rungs(matriks.Ladder, At),
            .. matriks.Proposed is { } proposed
                ? Outcome(matriks, proposed, At)
                : [At(Severity.Missing, nameof(Matriks.Proposed), "Pilih hasil yang diusulkan.")],
            .. OutOfReach(matriks, At),
            .. exam.Document is { } code ? OfPasal18(matriks, code, exam, At) : [],
        ];
    }

    private static IEnumerable<Finding> Rungs(Ladder ladder, Func<Severity, string, string, Finding> at)
    {
        if (ladder.Chosen is not { } chosen)
        {
            yield return at(Severity.Missing, "Ladder.Chosen", "Pilih anak tangga pertama yang cukup melindungi.");
            yield break;
        }

        foreach (var rung in OutcomeRules.Unanswered(ladder, chosen))
        {
            yield return at(
                Severity.Missing,
                "Ladder." + Fields[rung],
                "Tulis satu kalimat mengapa pilihan yang lebih terbuka ini tidak cukup: Pasal 2 ayat (2) UU 14/2008, ketat dan terbatas.");
        }
    }

    private static IEnumerable<Finding> Outcome(Matriks matriks, Klasifikasi proposed, Func<Severity, string, string, Finding> at)
    {
        if (!OutcomeRules.HasLines(matriks, proposed))
        {
            yield return at(
                Severity.Missing,
                nameof(Matriks.Proposed),
                proposed == Klasifikasi.Dikecualikan
                    ? "Usul menutup seluruhnya memerlukan sedikitnya satu baris untuk seluruh butir."
                    : "Usul menutup sebagian memerlukan sedikitnya satu baris untuk bagian tertentu.");
        }

        if (!Agrees(matriks.Ladder.Chosen, proposed))
        {
            yield return at(Severity.Error, nameof(Matriks.Proposed), "Usul tidak sesuai dengan anak tangga yang dipilih. Samakan keduanya.");
        }

        if (proposed == Klasifikasi.Dikecualikan && matriks.Lines.Count > 0 && matriks.Lines.All(l => l.Letter is 'g' or 'h'))
        {
            yield return at(
                Severity.Warning,
                nameof(Matriks.Proposed),
                "Seluruh butir ditutup hanya karena data pribadi. Bila cukup dengan menghitamkan, tutuplah sebagian saja.");
        }
    }

    // The Tim may close more than the unit proposes, but only what the ladder carries; said here while it can still be filled in.
    private static IEnumerable<Finding> OutOfReach(Matriks matriks, Func<Severity, string, string, Finding> at) =>
        from outcome in Enum.GetValues<Klasifikasi>()
        where outcome < matriks.Proposed && OutcomeRules.HasLines(matriks, outcome)
        from rung in OutcomeRules.Unanswered(matriks.Ladder, outcome)
        where rung >= matriks.Ladder.Chosen
        select at(
            Severity.Warning,
            "Ladder." + Fields[rung],
            outcome == Klasifikasi.Dikecualikan
                ? "Tanpa kalimat ini Tim tidak dapat menutup seluruh butir, walau ada barisnya."
                : "Tanpa kalimat ini Tim tidak dapat menutup sebagian, walau ada barisnya.");

    private static bool Agrees(LadderRung? chosen, Klasifikasi proposed) => chosen switch
    {
        null => true,
        LadderRung.BukaSeluruhnya => proposed == Klasifikasi.Terbuka,
        LadderRung.HitamkanSebagian => proposed == Klasifikasi.DikecualikanSebagian,
        LadderRung.Tutup => proposed == Klasifikasi.Dikecualikan,
        _ => proposed != Klasifikasi.Terbuka,
    };

    // Pasal 18 ayat (1) UU 14/2008: never excluded whole; blackening its g and h parts is allowed, with a sentence.
    private static IEnumerable<Finding> OfPasal18(Matriks matriks, string code, Examination exam, Func<Severity, string, string, Finding> at)
    {
        var kind = exam.Law.Kind(code);
        if (matriks.Proposed == Klasifikasi.Dikecualikan || matriks.Lines.Any(l => l.IsWhole))
        {
            yield return at(
                Severity.Error,
                nameof(Matriks.Proposed),
                $"{kind.Title} tidak boleh ditutup seluruhnya: {kind.Rujukan.InWords}. Buka, atau hitamkan bagian huruf g dan h saja.");
        }

        if (matriks.Lines.Any(l => l.Ground.Length > 0 && l.Letter is not ('g' or 'h')))
        {
            yield return at(
                Severity.Error,
                nameof(Matriks.Lines),
                $"Pada dokumen ini hanya bagian huruf g dan h yang boleh dihitamkan: {kind.Rujukan.InWords}.");
        }

        if (matriks.Proposed == Klasifikasi.DikecualikanSebagian && Prose.IsEmpty(matriks.WhyBlacken))
        {
            yield return at(
                Severity.Missing,
                nameof(Matriks.WhyBlacken),
                $"Tulis satu kalimat mengapa bagian itu dihitamkan walau dokumennya terbuka: {kind.Rujukan.InWords}.");
        }
    }
}
