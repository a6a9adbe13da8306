using System.Globalization;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>What a person typed, as it may be printed: no controls, no marks that turn the direction of writing, one space at a time.</summary>
internal static class PlainText
{
    /// <summary>Stands for half a letter or for one that Unicode does not know.</summary>
    private const char Unprintable = '\u25A1';

    private const int LongestTitle = 2000;

    public static string Of(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        var joined = typed.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var rune in joined.EnumerateRunes())
        {
            Append(plain, rune);
        }

        return plain.ToString().Normalize();
    }

    /// <summary>For titles and the like, which PDF/A-1 wants short.</summary>
    public static string OneLine(string typed) => Of(typed[..Math.Min(typed.Length, LongestTitle)]).Replace('\n', ' ').Trim();

    private static void Append(StringBuilder plain, Rune rune)
    {
        if (IsLineBreak(rune))
        {
            plain.Append('\n');
        }
        else if (rune.Value != '\u00A0' && Rune.IsWhiteSpace(rune))
        {
            AppendSpace(plain);
        }
        else
        {
            AppendOther(plain, rune);
        }
    }

    private static bool IsLineBreak(Rune rune) => rune.Value is '\n' or '\r' or '\u2028' or '\u2029';

    private static void AppendSpace(StringBuilder plain)
    {
        if (plain.Length == 0 || plain[^1] != ' ')
        {
            plain.Append(' ');
        }
    }

    private static void AppendOther(StringBuilder plain, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.Format:
                break;
            case UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
            case var _ when rune == Rune.ReplacementChar:
                plain.Append(Unprintable);
                break;
            default:
                plain.Append(rune);
                break;
        }
    }
}
