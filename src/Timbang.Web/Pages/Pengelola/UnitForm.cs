using System.ComponentModel.DataAnnotations;
using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>What is typed about a unit, new or known.</summary>
public sealed class UnitForm
{
    public uint Version { get; set; }

    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Required(ErrorMessage = "Isi nama unit seperti pada struktur organisasi.")]
    [StringLength(200)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Isi kode pendek; ia dipakai dalam nomor keputusan.")]
    [StringLength(30)]
    public string Code { get; set; } = "";

    /// <summary>Where its letters are sent.</summary>
    [RegularExpression(MailAddress.Pattern, ErrorMessage = MailAddress.Refusal)]
    [StringLength(MailAddress.MaxLength, ErrorMessage = "Alamat surel paling banyak {1} huruf.")]
    public string? Email { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>Who heads the unit; asked once the unit is known.</summary>
    public Guid? HeadPersonId { get; set; }
}
