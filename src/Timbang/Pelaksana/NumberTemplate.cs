using System.Text.RegularExpressions;

namespace Timbang.Pelaksana;

/// <summary>
/// How an office writes its numbers (tata naskah dinas): "{klasifikasi}/{urut}/{unit}", "{urut:000}/TT/{tahun}". The zeros
/// after a colon say how many digits a place has at least.
/// </summary>
public static partial class NumberTemplate
{
    /// <summary>Fills the places of a template.</summary>
    /// <exception cref="RuleException">The template asks for something nobody knows.</exception>
    public static string Fill(string template, NumberParts parts) => Place().Replace(template, place => place.Groups["name"].Value switch
    {
        "sifat" => parts.Sifat,
        "klasifikasi" => parts.Klasifikasi,
        "urut" => parts.Ordinal.ToString(place.Groups["digits"].Value),
        "unit" => parts.Unit,
        "tahun" => parts.Year.ToString(),
        var unknown => throw new RuleException($"Pola nomor tidak mengenal {{{unknown}}}. Yang dikenal: sifat, klasifikasi, urut, unit, tahun."),
    });

    /// <summary>Whether each number of a series differs from the one before: the template has a place for it.</summary>
    public static bool Counts(string template) => Place().Matches(template).Any(place => place.Groups["name"].Value == "urut");

    [GeneratedRegex(@"\{(?<name>[a-z]+)(:(?<digits>0{1,6}))?\}")]
    private static partial Regex Place();
}

/// <summary>What a number is made of.</summary>
/// <param name="Ordinal">Place in the series of the year.</param>
/// <param name="Year">Year of the series.</param>
/// <param name="Klasifikasi">Archive classification code of the office.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Sifat">How secret the document itself is; a decree on classification is for everyone: "B" (biasa).</param>
public sealed record NumberParts(int Ordinal, int Year, string Klasifikasi = "", string Unit = "", string Sifat = "B");
