using Timbang.DasarHukum;

namespace Timbang.Pengujian;

/// <summary>Rungs of the ladder of milder options, the most open first. Stored by name.</summary>
public enum LadderRung
{
    /// <summary>Open in full.</summary>
    BukaSeluruhnya,

    /// <summary>Open with parts blackened (UU 14/2008 Pasal 22 ayat (7) huruf e).</summary>
    HitamkanSebagian,

    /// <summary>Open later, on an event or a date.</summary>
    BukaKemudian,

    /// <summary>Closed.</summary>
    Tutup,
}

/// <summary>
/// The milder options, asked in order: "ketat dan terbatas" (UU 14/2008 Pasal 2 ayat (2)) means that each rung more
/// open than the chosen one is refused with a sentence.
/// </summary>
public sealed record Ladder
{
    public LadderRung? Chosen { get; init; }

    /// <summary>Why opening in full does not do.</summary>
    public string WhyNotOpen { get; init; } = "";

    /// <summary>Why blackening parts does not do.</summary>
    public string WhyNotBlacken { get; init; } = "";

    /// <summary>Why opening later does not do.</summary>
    public string WhyNotLater { get; init; } = "";

    /// <summary>The sentence for a rung that was passed over.</summary>
    public string WhyNot(LadderRung rung) => rung switch
    {
        LadderRung.BukaSeluruhnya => WhyNotOpen,
        LadderRung.HitamkanSebagian => WhyNotBlacken,
        LadderRung.BukaKemudian => WhyNotLater,
        _ => "",
    };
}

/// <summary>A line of the matrix: part + ground + period, with the consequences both ways.</summary>
public sealed record Line
{
    /// <summary>The part that stands for the whole item.</summary>
    public const string Whole = "Seluruhnya";

    public required Guid Id { get; init; }

    /// <summary>The part it closes: <see cref="Whole"/>, or a named part ("nilai dan catatan penilai per orang").</summary>
    public string Part { get; init; } = "";

    /// <summary>Code of the ground in Pasal 17: "17.h.4".</summary>
    public string Ground { get; init; } = "";

    /// <summary>Statutes with their articles, beside Pasal 17 itself.</summary>
    public IReadOnlyList<Rujukan> Citations { get; init; } = [];

    /// <summary>Konsekuensi bila dibuka: the interest that would be harmed, and how.</summary>
    public string IfOpened { get; init; } = "";

    /// <summary>Konsekuensi bila ditutup: what the public loses, and what closing protects.</summary>
    public string IfClosed { get; init; } = "";

    /// <summary>Who would be harmed.</summary>
    public string Harmed { get; init; } = "";

    /// <summary>How likely the harm is, 1 (very small) to 5 (almost certain); 0 while not answered.</summary>
    public int Likelihood { get; init; }

    /// <summary>How severe it would be, 1 (light) to 5 (very severe); 0 while not answered.</summary>
    public int Severity { get; init; }

    /// <summary>
    /// How much the public loses while it is closed, 1 (little) to 5 (very much); 0 while not answered. Closing takes it
    /// for certain, so the balance sets it five times against likelihood times severity. Never asked for by a rule.
    /// </summary>
    public int PublicLoss { get; init; }

    /// <summary>The public interest weighed (UU 14/2008 Pasal 2 ayat (4): kepatutan, kesusilaan, kepentingan umum).</summary>
    public string PublicInterest { get; init; } = "";

    /// <summary>Which of the three harms of Penjelasan Pasal 17 huruf i; null under any other letter, whatever was answered before the ground changed.</summary>
    public Harm17i? Harm { get => Letter == 'i' ? field : null; init; }

    /// <summary>Whether the person concerned consented in writing; asked for letters g and h (Pasal 18 ayat (2) huruf a).</summary>
    public bool? Consent { get => Letter is 'g' or 'h' ? field : null; init; }

    /// <summary>Whether it concerns a position in public office; asked for letters g and h (Pasal 18 ayat (2) huruf b).</summary>
    public bool? PublicOffice { get => Letter is 'g' or 'h' ? field : null; init; }

    public JangkaWaktu? Period { get; init; }

    public bool IsWhole => string.Equals(Part.Trim(), Whole, StringComparison.OrdinalIgnoreCase);

    /// <summary>Letter of the ground: 'h' for "17.h.4"; a space while none is chosen.</summary>
    public char Letter => Ground.Length > 3 ? Ground[3] : ' ';

    public override string ToString() => $"{Part}: {Ground}, {Period?.InWords()}";
}

/// <summary>
/// Matriks uji konsekuensi of one item (SOP step 2, Perki 1/2021 Pasal 49 ayat (2) huruf c and d). Every text in it is
/// written to be read by anyone; evidence and names go into the internal annex of the item.
/// </summary>
public sealed record Matriks
{
    /// <summary>Most lines of one item.</summary>
    public const int MaxLines = 20;

    public static readonly Matriks Empty = new();

    public IReadOnlyList<Line> Lines { get; init; } = [];

    public Ladder Ladder { get; init; } = new();

    /// <summary>The outcome proposed to the Tim.</summary>
    public Klasifikasi? Proposed { get; init; }

    /// <summary>Why parts of a Pasal 18 ayat (1) document are blackened all the same; asked for such documents only.</summary>
    public string WhyBlacken { get; init; } = "";

    /// <summary>Outcomes this matrix can carry: it has the lines, each milder option is answered, Pasal 18 ayat (1) is kept.</summary>
    /// <param name="document">Code of the item's kind of document in Pasal 18 ayat (1), or null.</param>
    public IReadOnlyList<Klasifikasi> Carries(string? document) =>
        [.. Enum.GetValues<Klasifikasi>().Where(outcome => LacksFor(outcome, document).Count == 0)];

    /// <summary>What it lacks to carry an outcome, in sentences; empty when it carries it.</summary>
    public IReadOnlyList<string> LacksFor(Klasifikasi outcome, string? document) => [.. OutcomeRules.Lacks(this, outcome, document)];

    /// <summary>Length of the longest text in it, in characters.</summary>
    public int LongestText() => Lines
        .SelectMany(l => new[] { l.Part, l.IfOpened, l.IfClosed, l.Harmed, l.PublicInterest, l.Period?.Event ?? "" })
        .Concat([Ladder.WhyNotOpen, Ladder.WhyNotBlacken, Ladder.WhyNotLater, WhyBlacken])
        .Max(text => text.Length);

    /// <summary>The lines that an outcome puts into force.</summary>
    public IReadOnlyList<Line> LinesFor(Klasifikasi outcome) => outcome switch
    {
        Klasifikasi.Dikecualikan => [.. Lines.Where(l => l.IsWhole)],
        Klasifikasi.DikecualikanSebagian => [.. Lines.Where(l => !l.IsWhole)],
        _ => [],
    };
}
