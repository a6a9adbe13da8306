using System.ComponentModel.DataAnnotations;
using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>One line of the matrix as it is typed.</summary>
public sealed class LineForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The line stands for the whole item; else <see cref="Part"/> names its part.</summary>
    [Display(Name = "Menutup seluruhnya")]
    public bool Whole { get; set; }

    [Display(Name = "Bagian")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? Part { get; set; }

    [Display(Name = "Alasan")]
    [StringLength(10, ErrorMessage = MatrixForm.TooLong)]
    public string? Ground { get; set; }

    [Display(Name = "Peraturan")]
    public List<CitationForm> Citations { get; set; } = [];

    [Display(Name = "Bila dibuka")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? IfOpened { get; set; }

    [Display(Name = "Bila ditutup")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? IfClosed { get; set; }

    [Display(Name = "Yang dirugikan")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? Harmed { get; set; }

    [Display(Name = "Kemungkinan")]
    [Range(0, 5, ErrorMessage = "Pilih 1 sampai 5.")]
    public int Likelihood { get; set; }

    [Display(Name = "Berat")]
    [Range(0, 5, ErrorMessage = "Pilih 1 sampai 5.")]
    public int Severity { get; set; }

    [Display(Name = "Kerugian umum")]
    [Range(0, 5, ErrorMessage = "Pilih 1 sampai 5.")]
    public int PublicLoss { get; set; }

    [Display(Name = "Kepentingan umum")]
    [StringLength(Uraian.MaxText, ErrorMessage = MatrixForm.TooLong)]
    public string? PublicInterest { get; set; }

    [Display(Name = "Bahaya huruf i")]
    public Harm17i? Harm { get; set; }

    [Display(Name = "Persetujuan tertulis")]
    public bool? Consent { get; set; }

    [Display(Name = "Jabatan publik")]
    public bool? PublicOffice { get; set; }

    public PeriodForm Period { get; set; } = new();

    /// <summary>Nothing at all was answered: such a line is not kept.</summary>
    public bool IsBlank => !Whole && Period.IsBlank && Citations.TrueForAll(c => c.IsBlank) && Numbers.All(n => n == 0) && Texts.All(string.IsNullOrWhiteSpace);

    private int[] Numbers => [Likelihood, Severity, PublicLoss];

    private string?[] Texts => [Part, Ground, IfOpened, IfClosed, Harmed, PublicInterest, $"{Harm}", $"{Consent}", $"{PublicOffice}"];

    public static LineForm Of(Line line) => new()
    {
        Id = line.Id,
        Whole = line.IsWhole,
        Part = line.IsWhole ? null : line.Part,
        Ground = line.Ground,
        Citations = [.. line.Citations.Select(c => new CitationForm { Statute = c.LegislationCode, Article = c.Article })],
        IfOpened = line.IfOpened,
        IfClosed = line.IfClosed,
        Harmed = line.Harmed,
        Likelihood = line.Likelihood,
        Severity = line.Severity,
        PublicLoss = line.PublicLoss,
        PublicInterest = line.PublicInterest,
        Harm = line.Harm,
        Consent = line.Consent,
        PublicOffice = line.PublicOffice,
        Period = PeriodForm.Of(line.Period),
    };
}

/// <summary>A statute with its article as they are typed.</summary>
public sealed class CitationForm
{
    [Display(Name = "Peraturan")]
    [StringLength(40, ErrorMessage = MatrixForm.TooLong)]
    public string? Statute { get; set; }

    [Display(Name = "Pasal")]
    [StringLength(100, ErrorMessage = MatrixForm.TooLong)]
    public string? Article { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Statute) && string.IsNullOrWhiteSpace(Article);
}

/// <summary>A period as it is typed; days are text, so that a day that is none comes back with its sentence.</summary>
public sealed class PeriodForm
{
    [Display(Name = "Jangka waktu")]
    public PeriodKind? Kind { get; set; }

    [Display(Name = "Hari terakhir")]
    [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    public string? Until { get; set; }

    [Display(Name = "Peristiwa")]
    [StringLength(Uraian.MaxTitle, ErrorMessage = MatrixForm.TooLong)]
    public string? Event { get; set; }

    [Display(Name = "Peninjauan kembali")]
    [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    public string? Review { get; set; }

    public bool IsBlank => Kind is null && new[] { Until, Event, Review }.All(string.IsNullOrWhiteSpace);

    public static PeriodForm Of(JangkaWaktu? period) => new()
    {
        Kind = period?.Kind,
        Until = TypedDay.Show(period?.Until),
        Event = period?.Event,
        Review = TypedDay.Show(period?.Review),
    };
}
