namespace Timbang.Penetapan;

/// <summary>A text of a decree that anyone will read, with the field it is typed in and what people call it.</summary>
internal sealed record PublicText(string Field, string Name, string Text)
{
    public string Refusal => $"{Name}: memuat deretan angka seperti NIK atau rekening, padahal dibaca umum. Hapus angkanya.";

    /// <summary>Texts that carry a number like a NIK or an account, in the order of the form. A new text is added here, or a test fails.</summary>
    public static IEnumerable<PublicText> WithPersonalNumber(DecreeText text, IReadOnlyList<DecreeItem> items) =>
        All(text, items).Where(t => Prose.HasPersonalNumber(Unnumbered(t.Text, items)));

    private static IEnumerable<PublicText> All(DecreeText text, IReadOnlyList<DecreeItem> items) =>
    [
        new(nameof(DecreeText.About), "Judul keputusan", text.About),
        new(nameof(DecreeText.Considerations), "Menimbang", string.Join('\n', text.Considerations)),
        new(nameof(DecreeText.LegalBases), "Mengingat", string.Join('\n', text.LegalBases)),
        new(nameof(DecreeText.Dictums), "Diktum", string.Join('\n', text.Dictums)),
        .. items.SelectMany(OfItem),
    ];

    private static IEnumerable<PublicText> OfItem(DecreeItem item, int index) =>
    [
        new($"Items[{index}].{nameof(DecreeItem.DeviationReason)}", $"{item.PublicTitle}, alasan berbeda dari berita acara", item.DeviationReason),
        .. (item.Catalogue?.Texts() ?? []).Select(c => new PublicText($"Items[{index}].{c.Field}", $"{item.PublicTitle}, kolom {c.Name}", c.Text)),
    ];

    // Numbers of requests, orders and minutes are cited as they are, however long.
    private static string Unnumbered(string text, IReadOnlyList<DecreeItem> items) => items
        .SelectMany(i => new[] { i.TriggerNumber, i.MinutesNumber })
        .Where(number => number.Length > 0)
        .Aggregate(text, (rest, number) => rest.Replace(number, "…", StringComparison.Ordinal));
}
