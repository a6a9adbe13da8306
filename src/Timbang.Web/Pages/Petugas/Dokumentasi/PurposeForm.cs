using System.ComponentModel.DataAnnotations;
using Timbang.Dokumentasi;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>An act that asks what for. Whether it may be empty, and what it must say, is the act's own word.</summary>
public sealed class PurposeForm : ActForm
{
    [Display(Name = "Untuk apa")]
    [StringLength(Berkas.MaxText, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
    public string? Purpose { get; set; }
}
