using System.ComponentModel.DataAnnotations;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>A draft as it is typed: each part of the decree one text, a paragraph a line; and what is asked of each item.</summary>
public sealed class DecreeForm
{
    private const int LongestPart = 40_000;

    /// <summary>The version the person saw.</summary>
    [ScaffoldColumn(false)]
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    [ScaffoldColumn(false)]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Tentang")]
    [Required(ErrorMessage = "Isi judul keputusan.")]
    [StringLength(1000, ErrorMessage = "Judul paling banyak 1.000 huruf.")]
    public string About { get; set; } = "";

    [Display(Name = "Menimbang")]
    [StringLength(LongestPart, ErrorMessage = "Bagian ini paling banyak 40.000 huruf.")]
    public string? Considerations { get; set; }

    [Display(Name = "Mengingat")]
    [StringLength(LongestPart, ErrorMessage = "Bagian ini paling banyak 40.000 huruf.")]
    public string? LegalBases { get; set; }

    [Display(Name = "Diktum")]
    [StringLength(LongestPart, ErrorMessage = "Bagian ini paling banyak 40.000 huruf.")]
    public string? Dictums { get; set; }

    [Display(Name = "Butir")]
    public List<ItemForm> Items { get; set; } = [];

    public static DecreeForm Of(Keputusan keputusan) => new()
    {
        Version = keputusan.Version,
        About = keputusan.About,
        Considerations = string.Join('\n', keputusan.Considerations),
        LegalBases = string.Join('\n', keputusan.LegalBases),
        Dictums = string.Join('\n', keputusan.Dictums),
        Items = [.. keputusan.Items.Select(ItemForm.Of)],
    };

    public DecreeText Text() => new(About, Paragraphs(Considerations), Paragraphs(LegalBases), Paragraphs(Dictums));

    /// <summary>The item with what was typed for it; as it is where the form does not name it.</summary>
    public DecreeItem Correct(DecreeItem item) => Items.FirstOrDefault(i => i.ButirId == item.ButirId)?.Correct(item) ?? item;

    private static string[] Paragraphs(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>One item as it is typed.</summary>
public sealed class ItemForm : CatalogueFields
{
    public Guid ButirId { get; set; }

    [Display(Name = "Hasil")]
    [EnumDataType(typeof(Klasifikasi), ErrorMessage = "Pilih hasil dari daftar.")]
    public Klasifikasi Outcome { get; set; }

    [Display(Name = "Alasan berbeda dari berita acara")]
    [StringLength(Uraian.MaxText, ErrorMessage = "Alasan paling banyak 4.000 huruf.")]
    public string? DeviationReason { get; set; }

    public static ItemForm Of(DecreeItem item)
    {
        var form = new ItemForm { ButirId = item.ButirId, Outcome = item.Outcome, DeviationReason = item.DeviationReason };
        form.Show(item.Catalogue);
        return form;
    }

    public DecreeItem Correct(DecreeItem item) => item with
    {
        Outcome = Outcome,
        DeviationReason = Outcome == item.Advised ? "" : DeviationReason?.Trim() ?? "",
        Catalogue = Columns(),
    };
}
