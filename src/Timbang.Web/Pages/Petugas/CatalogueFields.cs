using System.ComponentModel.DataAnnotations;
using Timbang.Dokumentasi;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas;

/// <summary>The columns of the Daftar Informasi Publik as they are typed (<c>_Columns.cshtml</c>): for a draft, and for what has opened.</summary>
public class CatalogueFields
{
    private const string TooLong = "Isian paling banyak 1.000 huruf.";

    [Display(Name = "Ringkasan isi")]
    [StringLength(Uraian.MaxText, ErrorMessage = "Ringkasan paling banyak 4.000 huruf.")]
    public string? Summary { get; set; }

    [Display(Name = "Yang menguasai")]
    [StringLength(1000, ErrorMessage = TooLong)]
    public string? Holder { get; set; }

    [Display(Name = "Penanggung jawab pembuatan")]
    [StringLength(1000, ErrorMessage = TooLong)]
    public string? Publisher { get; set; }

    [Display(Name = "Waktu dan tempat pembuatan")]
    [StringLength(1000, ErrorMessage = TooLong)]
    public string? Made { get; set; }

    [Display(Name = "Bentuk yang tersedia")]
    [StringLength(1000, ErrorMessage = TooLong)]
    public string? Form { get; set; }

    [Display(Name = "Jangka waktu penyimpanan")]
    [StringLength(1000, ErrorMessage = TooLong)]
    public string? Retention { get; set; }

    [Display(Name = "Ketersediaan")]
    [EnumDataType(typeof(Ketersediaan), ErrorMessage = "Pilih ketersediaan dari daftar.")]
    public Ketersediaan Ketersediaan { get; set; } = Ketersediaan.SetiapSaat;

    public void Show(CatalogueEntry? columns)
    {
        if (columns is null)
        {
            return;
        }

        (Summary, Holder, Publisher) = (columns.Summary, columns.Holder, columns.Publisher);
        (Made, Form, Retention) = (columns.Made, columns.Form, columns.Retention);
        Ketersediaan = columns.Ketersediaan;
    }

    public CatalogueEntry Columns() => new()
    {
        Summary = Filled(Summary),
        Holder = Filled(Holder),
        Publisher = Filled(Publisher),
        Made = Filled(Made),
        Form = Filled(Form),
        Retention = Filled(Retention),
        Ketersediaan = Ketersediaan,
    };

    private static string Filled(string? text) => text?.Trim() ?? "";
}
