using System.Text.RegularExpressions;

namespace Timbang.DasarHukum;

/// <summary>A citation: one article of one statute, read as "Pasal 17 huruf h angka 4 UU 14/2008".</summary>
/// <param name="LegislationCode">Code of the statute, "UU-14-2008".</param>
/// <param name="Article">The article as cited, from "Pasal 4" to "Pasal 18 ayat (2) huruf a".</param>
public sealed partial record Rujukan(string LegislationCode, string Article)
{
    public string LegislationCode { get; } = LawText.Matching(
        LegislationCode,
        Peraturan.CodeShape(),
        "Kode peraturan harus seperti UU-14-2008.");

    public string Article { get; } = LawText.Matching(
        Article,
        Shape(),
        "Tulis pasalnya seperti \"Pasal 17 huruf h angka 4\" atau \"Pasal 4 ayat (2)\".");

    public string InWords => $"{Article} {Peraturan.ShortNameOf(LegislationCode)}";

    public override string ToString() => InWords;

    [GeneratedRegex(@"^Pasal [1-9][0-9]{0,3}[A-Z]{0,2}( ayat \([1-9][0-9]?[a-z]?\))?( huruf [a-z]{1,2})?( angka [1-9][0-9]?)?$")]
    private static partial Regex Shape();
}
