using System.Text.RegularExpressions;

namespace Timbang;

/// <summary>Sentences that people write.</summary>
public static partial class Prose
{
    /// <summary>Whether a text says nothing: empty, or a dash, a dot, a letter put in to get past the question.</summary>
    public static bool IsEmpty(string? text) => text is null || text.Count(char.IsLetterOrDigit) < 2;

    /// <summary>Whether the text carries a run of digits like a NIK (16) or an account number (10 or more), grouped or not.</summary>
    public static bool HasPersonalNumber(string text) => PersonalNumber().IsMatch(text);

    // Digits may be grouped by spaces, dots or dashes of any kind, as a text editor pastes them: 6408 0112 0390 0001. A stroke
    // stands in the numbers of letters as well, and so counts only in a number as long as a NIK.
    [GeneratedRegex(@"(?<!\d)\d(?:(?:[\s.\p{Pd}_]{0,2}\d){9,}|(?:[\s.\p{Pd}_/]{0,2}\d){15,})(?!\d)")]
    private static partial Regex PersonalNumber();
}
