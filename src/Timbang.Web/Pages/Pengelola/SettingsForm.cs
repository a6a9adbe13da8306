using System.ComponentModel.DataAnnotations;
using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The settings of an office as they are typed.</summary>
public sealed class SettingsForm
{
    [ScaffoldColumn(false)]
    public uint Version { get; set; }

    [ScaffoldColumn(false)]
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Jam buka")]
    public TimeOnly OpensAt { get; set; }

    [Display(Name = "Jam tutup")]
    public TimeOnly ClosesAt { get; set; }

    [Display(Name = "Cuti bersama tidak dihitung")]
    public bool JointLeaveIsFree { get; set; }

    [Display(Name = "Hari diterima ikut dihitung")]
    public bool DayOfReceiptCounts { get; set; }

    [Display(Name = "Target kaji")]
    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetKaji { get; set; }

    [Display(Name = "Target uji")]
    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetUji { get; set; }

    [Display(Name = "Target pertimbangan")]
    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetPertimbangan { get; set; }

    [Display(Name = "Target terima")]
    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetTerima { get; set; }

    [Display(Name = "Kuorum, persen")]
    [Range(50, 99, ErrorMessage = "Kuorum: lebih dari 50 sampai 99 persen.")]
    public int QuorumMoreThanPercent { get; set; }

    [Display(Name = "Disahkan dahulu")]
    public bool RatificationNeeded { get; set; }

    [Display(Name = "Tanda tangan basah")]
    public bool WetSignature { get; set; }

    [Display(Name = "Satu keputusan untuk setiap unit kerja")]
    public bool DecreePerUnit { get; set; }

    [Display(Name = "Ditetapkan oleh")]
    public Role DeterminedBy { get; set; }

    [Display(Name = "Nomor keputusan")]
    public SeriesKind DecreeSeries { get; set; }

    [Display(Name = "Pola nomor")]
    [Required(ErrorMessage = "Isi pola nomor.")]
    [StringLength(120)]
    public string NumberTemplate { get; set; } = "";

    [Display(Name = "Kode klasifikasi arsip")]
    [Required(ErrorMessage = "Isi kode klasifikasi arsip.")]
    [StringLength(40)]
    public string ClassificationCode { get; set; } = "";

    [Display(Name = "Huruf i dan j boleh tanpa hari terakhir")]
    public bool PermanentOnIJ { get; set; }

    [Display(Name = "Tinjau kembali, tahun")]
    [Range(1, 30, ErrorMessage = "Tinjauan antara 1 dan 30 tahun.")]
    public int ReviewYears { get; set; }

    [Display(Name = "Berkas asli diberikan kepada")]
    public Role OriginalBy { get; set; }

    [Display(Name = "Berkas asli dengan izin orang kedua")]
    public bool OriginalByTwo { get; set; }

    [Display(Name = "Ditetapkan di")]
    [StringLength(120)]
    public string? Seat { get; set; }

    [Display(Name = "Kop surat")]
    [StringLength(1000)]
    public string? Letterhead { get; set; }

    [Display(Name = "Tembusan")]
    [StringLength(2000)]
    public string? CopyRecipients { get; set; }

    internal static SettingsForm Of(Pengaturan now, uint version) => new()
    {
        Version = version,
        OpensAt = now.OpensAt,
        ClosesAt = now.ClosesAt,
        JointLeaveIsFree = now.JointLeaveIsFree,
        DayOfReceiptCounts = now.DayOfReceiptCounts,
        TargetKaji = now.TargetKaji,
        TargetUji = now.TargetUji,
        TargetPertimbangan = now.TargetPertimbangan,
        TargetTerima = now.TargetTerima,
        QuorumMoreThanPercent = now.QuorumMoreThanPercent,
        RatificationNeeded = now.RatificationNeeded,
        WetSignature = now.WetSignature,
        DecreePerUnit = now.DecreePerUnit,
        DeterminedBy = now.DeterminedBy,
        DecreeSeries = now.DecreeSeries,
        NumberTemplate = now.NumberTemplate,
        ClassificationCode = now.ClassificationCode,
        PermanentOnIJ = now.PermanentOnIJ,
        ReviewYears = now.ReviewYears,
        OriginalBy = now.OriginalBy,
        OriginalByTwo = now.OriginalByTwo,
        Seat = now.Seat,
        Letterhead = string.Join('\n', now.Letterhead),
        CopyRecipients = string.Join('\n', now.CopyRecipients),
    };

    /// <summary>What was typed, on top of what has no field here.</summary>
    internal Pengaturan On(Pengaturan now) => now with
    {
        OpensAt = OpensAt,
        ClosesAt = ClosesAt,
        JointLeaveIsFree = JointLeaveIsFree,
        DayOfReceiptCounts = DayOfReceiptCounts,
        TargetKaji = TargetKaji,
        TargetUji = TargetUji,
        TargetPertimbangan = TargetPertimbangan,
        TargetTerima = TargetTerima,
        QuorumMoreThanPercent = QuorumMoreThanPercent,
        RatificationNeeded = RatificationNeeded,
        WetSignature = WetSignature,
        DecreePerUnit = DecreePerUnit,
        DeterminedBy = DeterminedBy,
        DecreeSeries = DecreeSeries,
        NumberTemplate = NumberTemplate.Trim(),
        ClassificationCode = ClassificationCode.Trim(),
        PermanentOnIJ = PermanentOnIJ,
        ReviewYears = ReviewYears,
        OriginalBy = OriginalBy,
        OriginalByTwo = OriginalByTwo,
        Seat = (Seat ?? "").Trim(),
        Letterhead = Lines(Letterhead),
        CopyRecipients = Lines(CopyRecipients),
    };

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
