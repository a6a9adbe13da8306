using System.Text.RegularExpressions;

namespace Timbang.Pengujian;

/// <summary>Whether two titles speak of the same information: most of their telling words are shared. It only ever warns.</summary>
public static partial class Likeness
{
    private const double Enough = 0.6;

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

    public static bool Between(string one, string other)
    {
        var (left, right) = (TellingWords(one), TellingWords(other));
        var shared = left.Intersect(right).Count();
        return shared >= Math.Min(2, Math.Max(left.Count, right.Count)) && shared > 0 && shared >= Enough * Math.Min(left.Count, right.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
