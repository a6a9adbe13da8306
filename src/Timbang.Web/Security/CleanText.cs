using System.Text;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// Text as it may stand on screen, in print and in both databases: lines ended by LF, letters composed (NFC), without
/// marks that no one sees but that turn what is read around. A NUL or half a letter is no text: it is refused.
/// </summary>
/// <param name="Text">What is left.</param>
/// <param name="IsText">False when it held a NUL or half of a surrogate pair; each stands as � in <see cref="Text"/>.</param>
/// <param name="HadHiddenMarks">Whether hidden marks were taken out.</param>
public sealed record CleanText(string Text, bool IsText, bool HadHiddenMarks)
{
    public static CleanText Of(string typed)
    {
        var kept = new StringBuilder(typed.Length);
        var hadHidden = false;
        // Half a surrogate pair comes out of the enumeration as the replacement sign.
        foreach (var rune in typed.Replace('\v', '\n').ReplaceLineEndings("\n").Replace('\0', '\uFFFD').EnumerateRunes())
        {
            if (IsHidden(rune.Value))
            {
                hadHidden = true;
            }
            else
            {
                kept.Append(rune.ToString());
            }
        }

        return new(kept.ToString().Normalize(), StorableText.IsStorable(typed), hadHidden);
    }

    private static bool IsHidden(int value) => value switch
    {
        '\t' or '\n' => false,
        < 0x20 or (>= 0x7F and < 0xA0) => true,
        // Embeddings, overrides and isolates that turn the direction of reading.
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        // Spaces of no width and marks of direction: two words that look alike would not be found alike.
        (>= 0x200B and <= 0x200F) or 0xFEFF => true,
        // Breaks and joints that no one sees, as a text editor pastes them: a number hides behind them.
        0x00AD or 0x034F or 0x061C or 0x180E or (>= 0x2060 and <= 0x2064) => true,
        _ => false,
    };
}
