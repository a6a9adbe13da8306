using System.Text.RegularExpressions;
using Timbang.Pengujian;

namespace Timbang.Penetapan;

/// <summary>
/// What the words of a decree and the outcomes of its items may not say against each other: the classification that the
/// decree states is that of its items (PP 61/2010 Pasal 3 ayat (3)).
/// </summary>
internal static partial class DecreeRules
{
    /// <summary>Where they contradict each other, in sentences; empty where they agree.</summary>
    public static IEnumerable<string> Contradictions(DecreeText text, IReadOnlyList<DecreeItem> items)
    {
        var closed = items.Count(i => i.Outcome != Klasifikasi.Terbuka);
        if (closed == 0 && text.About.Contains("yang dikecualikan", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Judul menyebut informasi yang dikecualikan, padahal semua butirnya terbuka. Sesuaikan judulnya.";
        }

        if (closed > 0 && text.Dictums.Count > 0 && !text.Dictums.Any(d => d.Contains("dikecualikan", StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"Diktum tidak menyebut informasi yang dikecualikan, padahal {closed} butirnya dikecualikan. Sesuaikan diktumnya.";
        }

        var named = text.Dictums.Select(d => Counted().Match(d)).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].ValueSpan, null)).FirstOrDefault(n => n != closed, closed);
        if (named != closed)
        {
            yield return $"Diktum menyebut {named} butir informasi yang dikecualikan, padahal menurut hasilnya {closed}. Sesuaikan diktumnya.";
        }
    }

    // "Menetapkan 3 (tiga) butir informasi pada ... sebagai informasi yang dikecualikan": the count that stands nearest before it.
    [GeneratedRegex(@"\b(\d{1,4}) \([^)]{1,60}\) butir\b(?:(?!\b\d{1,4} \([^)]{1,60}\) butir\b).)*?(?<!\b(?:tidak|bukan) )\bdikecualikan\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
