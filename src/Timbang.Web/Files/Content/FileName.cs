using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Timbang.Dokumentasi;
using Timbang.Web.Security;

namespace Timbang.Web.Files.Content;

/// <summary>The name under which a file is shown and offered: what was typed, without anything that deceives a person or a file system.</summary>
public static partial class FileName
{
    private const int MostLetters = 120;
    private const string Nameless = "berkas";

    /// <summary>No path, no invisible letter, at most 120 letters of which the end is kept, and always the extension of what the file is.</summary>
    /// <param name="typed">As the browser sent it; null and empty become "berkas".</param>
    /// <param name="kind">As <see cref="FileContent.Read"/> found.</param>
    public static string Clean(string? typed, FileKind kind) => Clean(typed, FileContent.ExtensionOf(kind));

    /// <param name="typed">As the browser sent it; null and empty become "berkas".</param>
    /// <param name="extension">With its dot.</param>
    /// <inheritdoc cref="Clean(string?, FileKind)"/>
    public static string Clean(string? typed, string extension)
    {
        var last = (typed ?? "").Split('/', '\\')[^1];
        var name = Trim(Spaces().Replace(Visible(CleanText.Of(last).Text), " "));
        var stem = End(Trim(WithoutExtension(name)), MostLetters - extension.Length);
        return (stem.Length == 0 ? Nameless : Reserved().IsMatch(stem) ? $"{Nameless} {stem}" : stem) + extension;
    }

    // A mark no eye sees becomes nothing, a sign that a file system reads becomes one that it does not.
    private static string Visible(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            kept.Append(rune.Value switch
            {
                '<' or '>' or ':' or '"' or '|' or '?' or '*' => "_",
                '\t' or '\n' => " ",
                _ when IsInvisible(rune) => "",
                _ => rune.ToString(),
            });
        }

        return kept.ToString();
    }

    // Besides marks and what is not assigned: letters that are drawn as nothing (fillers of Hangul, empty Braille), and the sign of a broken letter.
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.Surrogate;

    // Only what can be an extension: "Surat no. 5" and "Rekap 12.2024" end in none.
    private static string WithoutExtension(string name)
    {
        var match = Extension().Match(name);
        return match.Success ? name[..match.Index] : name;
    }

    // Whole letters with their accents; a cut must not leave half of one.
    private static string End(string stem, int longest)
    {
        var start = StringInfo.ParseCombiningCharacters(stem).FirstOrDefault(start => stem.Length - start <= longest, stem.Length);
        return Trim(stem[start..]);
    }

    private static string Trim(string name) => name.Trim(' ', '.');

    [GeneratedRegex(@"[\s\p{Z}]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,8}$")]
    private static partial Regex Extension();

    // Names of devices of Windows, whatever extension follows.
    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3])\s*(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
