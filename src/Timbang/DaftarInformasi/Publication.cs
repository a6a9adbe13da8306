using Timbang.Dokumentasi;

namespace Timbang.DaftarInformasi;

/// <summary>What is filled in before opened information is published.</summary>
/// <param name="Columns">Its columns in the Daftar Informasi Publik.</param>
/// <param name="Checked">What was checked before anyone may read the file: personal data, and what other lines still close.</param>
public sealed record Publication(CatalogueEntry Columns, string? Checked)
{
    /// <exception cref="RuleException">A column or the check is missing, or a column carries a personal number.</exception>
    internal void Check()
    {
        var missing = Columns.WhatIsMissing();
        if (missing.Count > 0)
        {
            throw new RuleException($"Isi {string.Join(", ", missing)}.", nameof(Columns));
        }

        foreach (var (field, name, text) in Columns.Texts().Where(column => Prose.HasPersonalNumber(column.Text)))
        {
            throw new RuleException($"Kolom {name} memuat deretan angka seperti NIK atau rekening, padahal dibaca umum. Hapus angkanya.", field);
        }

        if (string.IsNullOrWhiteSpace(Checked))
        {
            throw new RuleException("Tulis apa yang diperiksa sebelum berkasnya diterbitkan: data pribadi, dan bagian yang masih harus dihitamkan.", nameof(Checked));
        }
    }
}
