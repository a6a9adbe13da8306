using System.Text.RegularExpressions;

namespace Timbang.DasarHukum;

/// <summary>What every text of the catalogue must satisfy before it becomes a value.</summary>
internal static class LawText
{
    public static string Filled(string value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new RuleException($"Bagian \"{what}\" wajib diisi.") : value.Trim();

    public static string Matching(string value, Regex shape, string refusal) =>
        value is not null && shape.IsMatch(value) ? value : throw new RuleException(refusal);
}
