namespace Timbang;

/// <summary>Sentences that people write.</summary>
internal static class Prose
{
    /// <summary>Whether a text says nothing: empty, or a dash, a dot, a letter put in to get past the question.</summary>
    public static bool IsEmpty(string? text) => text is null || text.Count(char.IsLetterOrDigit) < 2;
}
