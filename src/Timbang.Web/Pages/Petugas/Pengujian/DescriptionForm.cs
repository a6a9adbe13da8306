using System.ComponentModel.DataAnnotations;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The description of an item as it is typed (Perki 1/2021 Pasal 49 ayat (2) huruf a and b).</summary>
public sealed class DescriptionForm
{
    /// <summary>Stands for the answer "none of them": the question of Pasal 18 ayat (1) is asked, not hoped for.</summary>
    public const string NoneOfThem = "bukan";

    private const string TooLong = "Isian ini paling banyak {1:N0} huruf.";

    /// <summary>The version the person saw.</summary>
    [ScaffoldColumn(false)]
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    [ScaffoldColumn(false)]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Judul butir")]
    [Required(ErrorMessage = "Isi judul butir.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [Display(Name = "Judul untuk umum")]
    [Required(ErrorMessage = "Isi judul untuk umum.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = TooLong)]
    public string? PublicTitle { get; set; }

    [Display(Name = "Jenis dokumen")]
    [Required(ErrorMessage = "Jawab: apakah ini salah satu dokumen Pasal 18 ayat (1)? Bila tidak, pilih “Bukan salah satunya”.")]
    [StringLength(10, ErrorMessage = TooLong)]
    public string? Document { get; set; }

    [Display(Name = "Ringkasan isi")]
    [Required(ErrorMessage = "Tulis ringkasan isi.")]
    [StringLength(Uraian.MaxText, ErrorMessage = TooLong)]
    public string? Summary { get; set; }

    [Display(Name = "Penguasa informasi")]
    [Required(ErrorMessage = "Sebut unit atau pejabat yang menguasai.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = TooLong)]
    public string? Holder { get; set; }

    [Display(Name = "Bentuk")]
    public Wujud Form { get; set; } = Wujud.KeduaDuanya;

    [Display(Name = "Tempat penyimpanan")]
    [Required(ErrorMessage = "Sebut sistem, rak, atau ruang tempat menyimpannya.")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = TooLong)]
    public string? Place { get; set; }

    [Display(Name = "Alasan pengusulan")]
    [Required(ErrorMessage = "Tulis alasan pengusulan.")]
    [StringLength(Uraian.MaxText, ErrorMessage = TooLong)]
    public string? Reason { get; set; }

    public static DescriptionForm Of(Uraian uraian, uint version) => new()
    {
        Version = version,
        Title = uraian.Title,
        PublicTitle = uraian.PublicTitle,
        Document = uraian.Document ?? NoneOfThem,
        Summary = uraian.Summary,
        Holder = uraian.Holder,
        Form = uraian.Form,
        Place = uraian.Place,
        Reason = uraian.Reason,
    };

    public Uraian ToDescription() => new()
    {
        Title = Trimmed(Title),
        PublicTitle = Trimmed(PublicTitle),
        Document = Document == NoneOfThem ? null : Document,
        Summary = Trimmed(Summary),
        Holder = Trimmed(Holder),
        Form = Form,
        Place = Trimmed(Place),
        Reason = Trimmed(Reason),
    };

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
