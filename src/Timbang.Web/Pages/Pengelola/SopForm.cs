using System.ComponentModel.DataAnnotations;
using Timbang.Dokumentasi;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>A version of the SOP as it is typed: what its title page prints, and how it is read.</summary>
public sealed class SopForm
{
    /// <summary>Rows for citations beyond those of the version before.</summary>
    private const int SpareRows = 4;

    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Required(ErrorMessage = "Isi nomor SOP seperti tercetak.")]
    [StringLength(50, ErrorMessage = "Nomor SOP paling banyak {1} huruf.")]
    public string Number { get; set; } = "";

    [Required(ErrorMessage = "Isi nama SOP seperti tercetak.")]
    [StringLength(200)]
    public string PrintedName { get; set; } = "";

    [StringLength(200)]
    public string? Name { get; set; }

    [StringLength(500)]
    public string? NameNote { get; set; }

    [Required(ErrorMessage = "Isi tanggal pembuatan.")]
    [StringLength(60)]
    public string MadeOn { get; set; } = "";

    [StringLength(60)]
    public string? RevisedOn { get; set; }

    [Required(ErrorMessage = "Isi tanggal efektif: sejak hari itu berkas baru memakai versi ini.")]
    [StringLength(60)]
    public string EffectiveOn { get; set; } = "";

    [Required(ErrorMessage = "Isi jabatan yang mengesahkan.")]
    [StringLength(300)]
    public string ApprovedBy { get; set; } = "";

    public List<CitationRow> Citations { get; set; } = [];

    [StringLength(2000)]
    public string? Qualifications { get; set; }

    [StringLength(2000)]
    public string? LinkedSops { get; set; }

    [StringLength(2000)]
    public string? Equipment { get; set; }

    [StringLength(1000)]
    public string? Warning { get; set; }

    [StringLength(1000)]
    public string? RecordKeeping { get; set; }

    /// <summary>Begins from the version in use: a new one mostly differs in number and day.</summary>
    internal static SopForm From(SopVersion sop)
    {
        var form = new SopForm
        {
            PrintedName = sop.Name,
            ApprovedBy = sop.ApprovedBy,
            Citations = [.. sop.Citations.Select(c => new CitationRow { Printed = c.Printed, Code = c.LegislationCode, Correction = c.Correction })],
            Qualifications = string.Join('\n', sop.Qualifications),
            LinkedSops = string.Join('\n', sop.LinkedSops),
            Equipment = string.Join('\n', sop.Equipment),
            Warning = sop.Warning,
            RecordKeeping = sop.RecordKeeping,
        };
        form.AddSpareRows();
        return form;
    }

    internal void AddSpareRows() => Citations.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new CitationRow()));

    internal SopVersion ToVersion(DateOnly made, DateOnly? revised, DateOnly effective) => new()
    {
        Number = Number.Trim(),
        PrintedName = PrintedName.Trim(),
        Name = string.IsNullOrWhiteSpace(Name) ? PrintedName.Trim() : Name.Trim(),
        NameNote = Filled(NameNote),
        MadeOn = made,
        RevisedOn = revised,
        EffectiveOn = effective,
        ApprovedBy = ApprovedBy.Trim(),
        Citations = [.. Citations.Where(c => Filled(c.Printed) is not null).Select(c => new SopCitation(c.Printed!.Trim(), c.Code ?? "", Filled(c.Correction)))],
        Qualifications = Lines(Qualifications),
        LinkedSops = Lines(LinkedSops),
        Equipment = Lines(Equipment),
        Warning = Warning?.Trim() ?? "",
        RecordKeeping = RecordKeeping?.Trim() ?? "",
    };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A legal basis: as printed, the statute it means, and why they differ.</summary>
    public sealed class CitationRow
    {
        [StringLength(300)]
        public string? Printed { get; set; }

        [StringLength(60)]
        public string? Code { get; set; }

        [StringLength(500)]
        public string? Correction { get; set; }
    }
}
