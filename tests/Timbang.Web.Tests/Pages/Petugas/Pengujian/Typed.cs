namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>What people type in the five minutes that matter.</summary>
internal static class Typed
{
    public static Dictionary<string, string> Request => new()
    {
        ["Input.Kind"] = "Permintaan",
        ["Input.Number"] = "PI-2026/0037",
        ["Input.Received"] = "20 November 2026",
        ["Input.Title"] = "Hasil penilaian kinerja individual pegawai",
    };

    public static Dictionary<string, string> Item => new()
    {
        ["Input.Title"] = "Hasil penilaian kinerja individual pegawai 2025",
        ["Input.PublicTitle"] = "Hasil penilaian kinerja individual pegawai",
        ["Input.Document"] = "bukan",
        ["Input.Summary"] = "Nilai dan catatan penilai tiap pegawai, rerata tiap unit.",
        ["Input.Place"] = "Aplikasi kinerja",
        ["Input.Reason"] = "Diminta seorang peneliti dan belum ada dalam DIP.",
    };

    public static Dictionary<string, string> Matriks => new()
    {
        ["Input.Lines[0].Whole"] = "false",
        ["Input.Lines[0].Part"] = "nilai dan catatan penilai per orang",
        ["Input.Lines[0].Ground"] = "17.h.4",
        ["Input.Lines[0].Consent"] = "false",
        ["Input.Lines[0].PublicOffice"] = "false",
        ["Input.Lines[0].IfOpened"] = "Pegawai dinilai buruk di tempat kerjanya dan penilai segan memberi catatan jujur.",
        ["Input.Lines[0].Harmed"] = "Pegawai yang dinilai dan penilainya",
        ["Input.Lines[0].Likelihood"] = "4",
        ["Input.Lines[0].Severity"] = "3",
        ["Input.Lines[0].IfClosed"] = "Umum tidak dapat melihat nilai orang per orang; rerata tiap unit tetap terbuka.",
        ["Input.Lines[0].PublicInterest"] = "Pengawasan atas kinerja pelayanan",
        ["Input.Lines[0].PublicLoss"] = "2",
        ["Input.Lines[0].Period.Kind"] = "SampaiTanggal",
        ["Input.Lines[0].Period.Until"] = "31 Desember 2028",
        ["Input.Ladder.Chosen"] = "HitamkanSebagian",
        ["Input.Ladder.WhyNotOpen"] = "Nilai dan catatan tiap orang ikut terlihat.",
        ["Input.Proposed"] = "DikecualikanSebagian",
        ["Input.InternalAnnex"] = "Bukti: surat keluhan 12 Oktober 2026.",
    };

    /// <summary>One more line of the matrix, for another part.</summary>
    public static Dictionary<string, string> Line(int index, string part) => new(Matriks
        .Where(f => f.Key.StartsWith("Input.Lines[0]", StringComparison.Ordinal))
        .Select(f => KeyValuePair.Create(f.Key.Replace("[0]", $"[{index}]", StringComparison.Ordinal), f.Value)))
    {
        [$"Input.Lines[{index}].Part"] = part,
    };
}
