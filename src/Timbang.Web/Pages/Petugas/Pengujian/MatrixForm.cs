using System.ComponentModel.DataAnnotations;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// The matrix as it is typed. Its names are those of the law room, so that a finding of <c>Lines[0].Period</c> finds its field.
/// </summary>
public sealed class MatrixForm
{
    public const string TooLong = "Isian ini paling banyak {1:N0} huruf.";

    /// <summary>The version the person saw.</summary>
    [ScaffoldColumn(false)]
    public uint Version { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    [ScaffoldColumn(false)]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Baris")]
    public List<LineForm> Lines { get; set; } = [];

    public LadderForm Ladder { get; set; } = new();

    [Display(Name = "Usul")]
    public Klasifikasi? Proposed { get; set; }

    [Display(Name = "Mengapa dihitamkan")]
    [StringLength(Uraian.MaxText, ErrorMessage = TooLong)]
    public string? WhyBlacken { get; set; }

    [Display(Name = "Lampiran internal")]
    [StringLength(Butir.MaxAnnex, ErrorMessage = TooLong)]
    public string? InternalAnnex { get; set; }

    /// <summary>The form field a finding stands beside.</summary>
    public static string FieldOf(Finding finding) => "Input." + finding.Path;

    public static MatrixForm Of(Matriks matriks, string annex, uint version) => new()
    {
        Version = version,
        Lines = [.. matriks.Lines.Select(LineForm.Of)],
        Ladder = new()
        {
            Chosen = matriks.Ladder.Chosen,
            WhyNotOpen = matriks.Ladder.WhyNotOpen,
            WhyNotBlacken = matriks.Ladder.WhyNotBlacken,
            WhyNotLater = matriks.Ladder.WhyNotLater,
        },
        Proposed = matriks.Proposed,
        WhyBlacken = matriks.WhyBlacken,
        InternalAnnex = annex,
    };
}

/// <summary>The milder options as they are answered.</summary>
public sealed class LadderForm
{
    [Display(Name = "Pilihan yang lebih ringan")]
    public LadderRung? Chosen { get; set; }

    [Display(Name = "Mengapa tidak dibuka seluruhnya")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? WhyNotOpen { get; set; }

    [Display(Name = "Mengapa tidak dihitamkan")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? WhyNotBlacken { get; set; }

    [Display(Name = "Mengapa tidak dibuka kemudian")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? WhyNotLater { get; set; }
}
