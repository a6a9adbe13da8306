using System.ComponentModel.DataAnnotations;
using Timbang.Dokumentasi;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>What was found, and in a sentence what is wrong. Which findings need one is the act's own word.</summary>
public sealed class CheckForm : ActForm
{
    [Display(Name = "Hasil pemeriksaan")]
    [Required(ErrorMessage = "Pilih hasil pemeriksaannya.")]
    public FolderFinding? Finding { get; set; }

    [Display(Name = "Keterangan")]
    [StringLength(ArsipFisik.MaxText, ErrorMessage = "Keterangan paling banyak {1:N0} huruf.")]
    public string? Note { get; set; }

    public FolderCheck Check() => new(Finding!.Value, Note ?? "");
}
