using System.ComponentModel.DataAnnotations;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>An act that asks nothing but to be done.</summary>
public class ActForm
{
    /// <summary>The version the person saw.</summary>
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();
}

/// <summary>An act that asks why.</summary>
public sealed class ReasonForm : ActForm
{
    [Display(Name = "Alasan")]
    [Required(ErrorMessage = "Tulis alasannya.")]
    [StringLength(Uraian.MaxText, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
    public string? Reason { get; set; }
}
