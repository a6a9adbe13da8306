using System.ComponentModel.DataAnnotations;
using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The settings of an office as they are typed.</summary>
public sealed class SettingsForm
{
    public uint Version { get; set; }

    public Guid Key { get; set; } = Guid.CreateVersion7();

    public TimeOnly OpensAt { get; set; }

    public TimeOnly ClosesAt { get; set; }

    public bool JointLeaveIsFree { get; set; }

    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetKaji { get; set; }

    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetUji { get; set; }

    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetPertimbangan { get; set; }

    [Range(1, 250, ErrorMessage = "Target antara 1 dan 250 hari kerja, atau kosong.")]
    public int? TargetTerima { get; set; }

    [Range(50, 99, ErrorMessage = "Kuorum: lebih dari 50 sampai 99 persen.")]
    public int QuorumMoreThanPercent { get; set; }

    public bool ConsensusFirst { get; set; }

    public bool RatificationNeeded { get; set; }

    public Role DeterminedBy { get; set; }

    public SeriesKind DecreeSeries { get; set; }

    [Required(ErrorMessage = "Isi pola nomor.")]
    [StringLength(120)]
    public string NumberTemplate { get; set; } = "";

    [Required(ErrorMessage = "Isi kode klasifikasi arsip.")]
    [StringLength(40)]
    public string ClassificationCode { get; set; } = "";

    public bool PermanentOnIJ { get; set; }

    [Range(1, 30, ErrorMessage = "Tinjauan antara 1 dan 30 tahun.")]
    public int ReviewYears { get; set; }

    [StringLength(120)]
    public string? Seat { get; set; }

    [StringLength(1000)]
    public string? Letterhead { get; set; }

    [StringLength(2000)]
    public string? CopyRecipients { get; set; }

    internal static SettingsForm Of(Pengaturan now, uint version) => new()
    {
        Version = version,
        OpensAt = now.OpensAt,
        ClosesAt = now.ClosesAt,
        JointLeaveIsFree = now.JointLeaveIsFree,
        TargetKaji = now.TargetKaji,
        TargetUji = now.TargetUji,
        TargetPertimbangan = now.TargetPertimbangan,
        TargetTerima = now.TargetTerima,
        QuorumMoreThanPercent = now.QuorumMoreThanPercent,
        ConsensusFirst = now.ConsensusFirst,
        RatificationNeeded = now.RatificationNeeded,
        DeterminedBy = now.DeterminedBy,
        DecreeSeries = now.DecreeSeries,
        NumberTemplate = now.NumberTemplate,
        ClassificationCode = now.ClassificationCode,
        PermanentOnIJ = now.PermanentOnIJ,
        ReviewYears = now.ReviewYears,
        Seat = now.Seat,
        Letterhead = string.Join('\n', now.Letterhead),
        CopyRecipients = string.Join('\n', now.CopyRecipients),
    };

    /// <summary>What was typed, on top of what has no field here (the decree's month, the wet signature of a later release).</summary>
    internal Pengaturan On(Pengaturan now) => now with
    {
        OpensAt = OpensAt,
        ClosesAt = ClosesAt,
        JointLeaveIsFree = JointLeaveIsFree,
        TargetKaji = TargetKaji,
        TargetUji = TargetUji,
        TargetPertimbangan = TargetPertimbangan,
        TargetTerima = TargetTerima,
        QuorumMoreThanPercent = QuorumMoreThanPercent,
        ConsensusFirst = ConsensusFirst,
        RatificationNeeded = RatificationNeeded,
        DeterminedBy = DeterminedBy,
        DecreeSeries = DecreeSeries,
        NumberTemplate = NumberTemplate.Trim(),
        ClassificationCode = ClassificationCode.Trim(),
        PermanentOnIJ = PermanentOnIJ,
        ReviewYears = ReviewYears,
        Seat = (Seat ?? "").Trim(),
        Letterhead = Lines(Letterhead),
        CopyRecipients = Lines(CopyRecipients),
    };

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
