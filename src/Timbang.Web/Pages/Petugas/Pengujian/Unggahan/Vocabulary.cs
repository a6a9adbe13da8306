using System.Text.RegularExpressions;
using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>What may be chosen in each column by the law in force: grounds, kinds of document, statutes, and the choices of the forms.</summary>
public sealed partial class Vocabulary(KatalogHukum law)
{
    public const string NoneOfThem = "Bukan salah satunya";

    public Choices<string> Documents { get; } = new(
    [
        (DescriptionForm.NoneOfThem, NoneOfThem, ["bukan", "tidak", "-"]),
        .. law.DokumenTerbuka.Select(d => (d.Code, $"huruf {d.Letter}: {d.Title}", new[] { d.Code, d.Title, $"huruf {d.Letter}", $"{d.Letter}", d.Rujukan.InWords, d.Rujukan.Article })),
    ]);

    public Choices<string> Grounds { get; } = new([.. law.Alasan.Select(g => (g.Code, WordsOf(g), new[] { g.Code, g.Rujukan.InWords, g.Rujukan.Article, Place(g) }))]);

    public Choices<Wujud> Forms { get; } = Of<Wujud>(f => f.InWords());

    public Choices<PeriodKind> Periods { get; } = Of<PeriodKind>(p => p.InWords());

    public Choices<LadderRung> Rungs { get; } = Of<LadderRung>(r => r.InWords());

    public Choices<Klasifikasi> Outcomes { get; } = new([.. Enum.GetValues<Klasifikasi>().Select(o => (o, o.InWords(), o == Klasifikasi.Dikecualikan ? new[] { "Dikecualikan seluruhnya" } : []))]);

    public Choices<Harm17i> Harms { get; } = Of<Harm17i>(h => h.InWords());

    public Choices<bool> YesNo { get; } = new([(true, "Ya", ["true", "y"]), (false, "Tidak", ["false", "t", "tdk"])]);

    /// <summary>1 to 5, also as a spreadsheet may write a whole number.</summary>
    public Choices<int> Scale { get; } = new([.. Enumerable.Range(1, 5).Select(n => (n, $"{n}", new[] { $"{n},0", $"{n}.0", $"{n},00", $"{n}.00" }))]);

    /// <summary>What may be chosen in each column that asks for a choice, in the words of the screen.</summary>
    public IReadOnlyDictionary<ProposalColumn, IReadOnlyList<string>> Lists() => new Dictionary<ProposalColumn, IReadOnlyList<string>>
    {
        [ProposalColumns.Document] = Documents.Words,
        [ProposalColumns.Form] = Forms.Words,
        [ProposalColumns.Ground] = Grounds.Words,
        [ProposalColumns.Likelihood] = Scale.Words,
        [ProposalColumns.Severity] = Scale.Words,
        [ProposalColumns.PublicLoss] = Scale.Words,
        [ProposalColumns.Harm] = Harms.Words,
        [ProposalColumns.Consent] = YesNo.Words,
        [ProposalColumns.PublicOffice] = YesNo.Words,
        [ProposalColumns.PeriodKind] = Periods.Words,
        [ProposalColumns.Rung] = Rungs.Words,
        [ProposalColumns.Proposed] = Outcomes.Words,
    };

    /// <summary>Names of the statutes in force, as citations begin with them.</summary>
    public IReadOnlyList<string> Statutes => [.. law.Peraturan.Select(p => p.ShortName)];

    /// <summary>Splits "UU 27/2022 Pasal 4 ayat (2); ..." into statutes with their articles.</summary>
    /// <returns>Each with a sentence where it cannot be read.</returns>
    public IEnumerable<(CitationForm? Citation, string? Refusal)> Cited(string text) =>
        text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(OneCited);

    private (CitationForm? Citation, string? Refusal) OneCited(string text)
    {
        var match = StatuteFirst().Match(text) is { Success: true } first ? first : ArticleFirst().Match(text);
        if (!match.Success)
        {
            return (null, $"“{text}” tidak dapat dibaca. Tulis peraturan lalu pasalnya, seperti “UU 27/2022 Pasal 4 ayat (2)”; pisahkan dengan titik koma.");
        }

        var name = match.Groups["statute"].Value.Trim(' ', ',');
        return Statute(name) is { } statute
            ? (new CitationForm { Statute = statute.Code, Article = Spaces().Replace(match.Groups["article"].Value, " ").Trim() }, null)
            : (null, $"Peraturan “{name}” tidak ada dalam katalog hukum yang berlaku. Periksa nomor dan tahunnya, atau minta pengelola menambahkannya.");
    }

    private Peraturan? Statute(string name) =>
        law.Peraturan.FirstOrDefault(p => Key(p.ShortName) == Key(name) || Key(p.Code) == Key(name) || Key(p.FullName) == Key(name)) ?? law.Misprint(name);

    // "UU No. 27 Tahun 2022", "UU 27/2022" and "Undang-Undang Nomor 27 Tahun 2022" are one.
    private static string Key(string name) =>
        NotKey().Replace(Instrument().Replace(name.ToLowerInvariant(), "uu").Replace("nomor", "", StringComparison.Ordinal).Replace("tahun", " ", StringComparison.Ordinal).Replace("no.", "", StringComparison.Ordinal), " ").Trim();

    private static string WordsOf(Alasan ground) => $"{Place(ground)}: {ground.Title}";

    private static string Place(Alasan ground) => ground.Item is { } item ? $"huruf {ground.Letter} angka {item}" : $"huruf {ground.Letter}";

    private static Choices<T> Of<T>(Func<T, string> words)
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(value => (value, words(value), new[] { $"{value}" }))]);

    [GeneratedRegex(@"^(?<statute>.+?)[\s,]+(?<article>[Pp]asal\s.+)$")]
    private static partial Regex StatuteFirst();

    [GeneratedRegex(@"^(?<article>[Pp]asal\s+\d+\w*(?:\s+(?:ayat\s+\(\w+\)|huruf\s+\w+|angka\s+\d+))*)\s+(?<statute>.+)$")]
    private static partial Regex ArticleFirst();

    [GeneratedRegex("undang[- ]undang")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"[\s/\-.]+")]
    private static partial Regex NotKey();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
