namespace Timbang.Web.Data;

/// <summary>Searching a column for what a person typed, with SQL's LIKE on both databases.</summary>
public static class Searching
{
    /// <summary>Stands before a sign that LIKE would read as its own.</summary>
    public const string Escape = "\\";

    /// <summary>
    /// A column in small letters as people read them, also beyond ASCII: "ÉCOLE" is found by "école" on both databases. Each
    /// has its own way (Dialects).
    /// </summary>
    public static string Small(string? text) => throw new NotSupportedException("Only the database does this, within a query.");

    /// <summary>The words of a search, in small letters.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [.. (typed ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];

    /// <summary>The words of a search, each as a <see cref="Pattern"/>.</summary>
    public static IReadOnlyList<string> Patterns(string? typed) => [.. Words(typed).Select(Pattern)];

    /// <summary>
    /// A word as a pattern for LIKE on a lower-cased column. What LIKE reads as signs is only text here: who searches "100%"
    /// finds "100%".
    /// </summary>
    public static string Pattern(string word) => $"%{Escaped(word)}%";

    private const int MostWords = 8;

    private static string Escaped(string word) => word
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);
}
