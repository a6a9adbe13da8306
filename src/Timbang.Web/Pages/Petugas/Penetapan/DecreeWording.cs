using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>
/// The words with which a draft begins, in the order of tata naskah dinas: about, Menimbang, Mengingat, dictums. A person
/// corrects them afterwards.
/// </summary>
public sealed class DecreeWording(
    IReadOnlyList<DecreeItemSource> sources,
    IReadOnlyList<DecreeItem> items,
    KatalogHukum law,
    Pengaturan pengaturan)
{
    /// <summary>Cited by every decree: the Act, the Act on regional government, and the two regulations under the first.</summary>
    private static readonly string[] Always = ["UU-14-2008", "UU-23-2014", "PP-61-2010", "Perki-1-2021"];

    private readonly IReadOnlyList<string> units = [.. items.Select(i => i.UnitName).Distinct()];

    public DecreeText Text() => new(About(items), [.. Considerations()], [.. LegalBases()], DictumWording.Of(items));

    /// <summary>The text as it reads after other outcomes, or without an item: what Timbang wrote follows, what a person wrote stays.</summary>
    /// <param name="text">The text as it is.</param>
    /// <param name="before">The items it was written for.</param>
    /// <param name="after">The items it is to fit.</param>
    public static DecreeText Follow(DecreeText text, IReadOnlyList<DecreeItem> before, IReadOnlyList<DecreeItem> after)
    {
        var (old, about) = (About(before), About(after));
        return text with
        {
            About = text.About == old ? about : text.About,
            Considerations = [.. text.Considerations.Select(c => c.EndsWith($" tentang {old};", StringComparison.Ordinal) ? c.Replace(old, about, StringComparison.Ordinal) : c)],
            Dictums = text.Dictums.SequenceEqual(DictumWording.Of(before)) ? DictumWording.Of(after) : text.Dictums,
        };
    }

    private static string About(IReadOnlyList<DecreeItem> items)
    {
        var kind = items.All(i => i.Outcome == Klasifikasi.Terbuka) ? "Klasifikasi Informasi Publik" : "Klasifikasi Informasi yang Dikecualikan";
        return $"{kind} pada {Joined([.. items.Select(i => i.UnitName).Distinct()])}";
    }

    private IEnumerable<string> Considerations()
    {
        List<string> facts =
        [
            "bahwa setiap informasi publik bersifat terbuka, sedangkan pengecualiannya bersifat ketat dan terbatas serta didasarkan pada pengujian konsekuensi;",
            .. sources.GroupBy(s => CauseOf(s.Trigger)).Select(g =>
                $"bahwa {g.Key} telah dilakukan pengujian konsekuensi dan pertimbangan, sebagaimana {Minutes(g)};"),
        ];
        var letters = facts.Count == 2 ? "huruf a dan huruf b" : $"huruf a sampai dengan huruf {(char)('a' + facts.Count - 1)}";
        return facts.Append(
            $"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {letters}, perlu menetapkan Keputusan {pengaturan.DeterminedBy.AsDecreeHead()} tentang {About(items)};");
    }

    private string CauseOf(Trigger trigger) => trigger switch
    {
        { Kind: TriggerKind.Permintaan, Received: { } day } => $"atas permintaan informasi Nomor {trigger.Number} yang diterima tanggal {day.Plain()}",
        { Kind: TriggerKind.PerintahMajelis, Received: { } day } => $"atas perintah Majelis Komisioner Nomor {trigger.Number} yang diterima tanggal {day.Plain()}",
        _ => $"terhadap informasi pada {Joined(units)}",
    };

    private static string Minutes(IEnumerable<DecreeItemSource> sources) => Joined(
        [.. sources.Select(s => s.Sidang).DistinctBy(s => s.Id).OrderBy(s => s.ClosedOn).Select(s => $"Berita Acara Nomor {s.Number} tanggal {s.ClosedOn!.Value.Plain()}")]);

    private IEnumerable<string> LegalBases()
    {
        var cited = items.SelectMany(i => i.Lines).SelectMany(l => l.Citations).ToList();
        var codes = Always.Concat(cited.Select(c => c.LegislationCode)).Distinct().ToList();
        var known = law.Peraturan.Where(p => codes.Contains(p.Code)).OrderBy(p => p.Kind).ThenBy(p => p.Year).ThenBy(p => p.Number.Length).ThenBy(p => p.Number).ToList();
        return
        [
            .. known.Select(p => p.FullName + ";"),
            .. cited.Where(c => known.All(p => p.Code != c.LegislationCode)).Select(c => c.InWords[(c.Article.Length + 1)..] + ";").Distinct(),
        ];
    }

    internal static string Joined(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        2 => $"{words[0]} dan {words[1]}",
        _ => $"{string.Join(", ", words.SkipLast(1))}, dan {words[^1]}",
    };
}
