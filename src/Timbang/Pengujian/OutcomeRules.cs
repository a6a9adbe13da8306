namespace Timbang.Pengujian;

/// <summary>
/// What an outcome asks of the matrix, whoever chooses it: the unit that proposes, the Tim that votes, the decree that
/// determines. Each rung more open than the outcome is refused with its sentence (UU 14/2008 Pasal 2 ayat (2)), and a
/// document of Pasal 18 ayat (1) is never closed whole.
/// </summary>
internal static class OutcomeRules
{
    private static readonly IReadOnlyDictionary<LadderRung, string> Words = new Dictionary<LadderRung, string>
    {
        [LadderRung.BukaSeluruhnya] = "dibuka seluruhnya",
        [LadderRung.HitamkanSebagian] = "dihitamkan sebagian",
        [LadderRung.BukaKemudian] = "dibuka kemudian",
    };

    /// <summary>What the matrix lacks to carry the outcome, in sentences; empty when it carries it.</summary>
    /// <param name="matriks">The matrix.</param>
    /// <param name="outcome">The outcome chosen.</param>
    /// <param name="document">Code of the item's kind of document in Pasal 18 ayat (1), or null.</param>
    public static IEnumerable<string> Lacks(Matriks matriks, Klasifikasi outcome, string? document) => outcome switch
    {
        Klasifikasi.Terbuka => [],
        Klasifikasi.Dikecualikan when document is not null => ["Dokumen Pasal 18 ayat (1) UU 14/2008 tidak boleh ditutup seluruhnya."],
        Klasifikasi.Dikecualikan when !HasLines(matriks, outcome) => ["Tidak ada baris untuk seluruh butir."],
        _ when !HasLines(matriks, outcome) => ["Tidak ada baris untuk bagian tertentu."],
        _ => [.. Passed(matriks.Ladder, outcome), .. document is null ? [] : OfPasal18(matriks)],
    };

    /// <summary>Whether the matrix has a line for what the outcome closes.</summary>
    public static bool HasLines(Matriks matriks, Klasifikasi outcome) =>
        outcome == Klasifikasi.Terbuka || matriks.LinesFor(outcome).Count > 0;

    /// <summary>Rungs more open than the outcome that nobody has refused with a sentence.</summary>
    public static IEnumerable<LadderRung> Unanswered(Ladder ladder, Klasifikasi outcome) => Unanswered(ladder, RungOf(outcome, ladder));

    /// <summary>Rungs more open than this one that nobody has refused with a sentence.</summary>
    public static IEnumerable<LadderRung> Unanswered(Ladder ladder, LadderRung rung) =>
        Words.Keys.Where(r => r < rung && Prose.IsEmpty(ladder.WhyNot(r)));

    private static IEnumerable<string> Passed(Ladder ladder, Klasifikasi outcome) => Unanswered(ladder, outcome)
        .Select(rung => $"Belum ada kalimat mengapa tidak {Words[rung]}: Pasal 2 ayat (2) UU 14/2008.");

    // What is closed now to be opened later is the rung before the last, where the matrix has chosen it.
    private static LadderRung RungOf(Klasifikasi outcome, Ladder ladder) => outcome switch
    {
        Klasifikasi.Terbuka => LadderRung.BukaSeluruhnya,
        Klasifikasi.DikecualikanSebagian => LadderRung.HitamkanSebagian,
        _ => ladder.Chosen == LadderRung.BukaKemudian ? LadderRung.BukaKemudian : LadderRung.Tutup,
    };

    // Pasal 18 ayat (1) UU 14/2008: of such a document only g and h parts are blackened, with a sentence.
    private static IEnumerable<string> OfPasal18(Matriks matriks)
    {
        if (matriks.LinesFor(Klasifikasi.DikecualikanSebagian).Any(l => l.Letter is not ('g' or 'h')))
        {
            yield return "Pada dokumen Pasal 18 ayat (1) UU 14/2008 hanya bagian huruf g dan h yang boleh dihitamkan.";
        }

        if (Prose.IsEmpty(matriks.WhyBlacken))
        {
            yield return "Belum ada kalimat mengapa bagian dokumen Pasal 18 ayat (1) UU 14/2008 ini dihitamkan.";
        }
    }
}
