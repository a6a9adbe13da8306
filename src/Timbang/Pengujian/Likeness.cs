using System.Text.RegularExpressions;

namespace Timbang.Pengujian;

/// <summary>Whether two titles speak of the same information: most of their telling words are shared. It only ever warns.</summary>
public static partial class Likeness
{
    private const double Enough = 0.6;
    private const int MostTelling = 5;

    private static readonly HashSet<string> Untelling =
    [
        "dan", "atau", "yang", "dari", "untuk", "pada", "dengan", "dalam", "atas", "oleh", "per", "serta", "tentang", "tahun", "data",
        "informasi", "dokumen", "daftar", "berkas", "hasil", "tertentu", "setiap", "seluruh", "kabupaten", "dinas", "badan",
    ];

    /// <summary>The words that tell titles apart, in lower case, the longest first.</summary>
    public static IReadOnlyList<string> TellingWords(string title) =>
    [
        .. Word().Matches(title.ToLowerInvariant()).Select(m => m.Value)
            .Where(w => w.Length > 2 && !Untelling.Contains(w))
            .Distinct()
            .OrderByDescending(w => w.Length),
    ];

    /// <summary>
    /// What an alike title holds: both words of one of these pairs of its most telling words, or its only word twice. Narrow
    /// enough to be looked for among ten thousand.
    /// </summary>
    public static IReadOnlyList<WordPair> Pairs(string title)
    {
        var words = TellingWords(title).Take(MostTelling).ToList();
        return words.Count == 1
            ? [new(words[0], words[0])]
            : [.. words.SelectMany((one, index) => words.Skip(index + 1).Select(other => new WordPair(one, other)))];
    }

    public static bool Between(string one, string other)
    {
        var (left, right) = (TellingWords(one), TellingWords(other));
        var shared = left.Intersect(right).Count();
        return shared >= Math.Min(2, Math.Max(left.Count, right.Count)) && shared > 0 && shared >= Enough * Math.Min(left.Count, right.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

/// <summary>Two words, in small letters, that stand in one title in any order.</summary>
public sealed record WordPair(string One, string Other);
