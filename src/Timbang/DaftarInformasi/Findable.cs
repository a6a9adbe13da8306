namespace Timbang.DaftarInformasi;

/// <summary>What a reader finds an entry by. Made when the entry is, so that every database finds the same.</summary>
internal static class Findable
{
    /// <summary>Each word of the texts once, in small letters, also beyond ASCII.</summary>
    public static string Words(IEnumerable<string> texts) => string.Join(
        ' ',
        texts.SelectMany(text => text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct());
}
