using System.Text.RegularExpressions;

namespace Timbang.DasarHukum;

/// <summary>
/// A kind of document that is never excluded: letters a to g of Pasal 18 ayat (1) UU 14/2008. Blackening the g and h parts
/// inside one is allowed, closing it whole is not.
/// </summary>
/// <param name="Code">"18.1.a".</param>
/// <param name="Title">A few words for lists and buttons.</param>
/// <param name="Text">What the kind covers, in our words.</param>
/// <param name="ValidFrom">The first day this wording was in force.</param>
/// <param name="Source">Where the wording was read.</param>
/// <param name="ValidUntil">The last day this wording was in force, or null while it is.</param>
public sealed partial record DokumenTerbuka(
    string Code,
    string Title,
    string Text,
    DateOnly ValidFrom,
    string Source,
    DateOnly? ValidUntil = null) : ILawEntry<DokumenTerbuka>
{
    public string Code { get; } = LawText.Matching(Code, Shape(), "Kode jenis dokumen harus seperti 18.1.a.");

    public string Title { get; } = LawText.Filled(Title, "judul");

    public string Text { get; } = LawText.Filled(Text, "uraian");

    public string Source { get; } = LawText.Filled(Source, "sumber");

    public char Letter => Code[5];

    /// <summary>"Pasal 18 ayat (1) huruf b UU 14/2008".</summary>
    public Rujukan Rujukan => new("UU-14-2008", $"Pasal 18 ayat (1) huruf {Letter}");

    DokumenTerbuka ILawEntry<DokumenTerbuka>.EndingOn(DateOnly lastDay) => this with { ValidUntil = lastDay };

    [GeneratedRegex(@"^18\.1\.[a-g]$")]
    private static partial Regex Shape();
}
