using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Words;

/// <summary>Stages, outcomes and choices of the consequence test as people read them.</summary>
public static class TestingWords
{
    private static readonly Dictionary<Stage, string> Stages = new()
    {
        [Stage.Didaftar] = "Sedang dikaji",
        [Stage.Dikaji] = "Matriks diisi",
        [Stage.Diinventaris] = "Menunggu uji PPID",
        [Stage.Diuji] = "Menunggu sidang",
        [Stage.Diagendakan] = "Dalam agenda sidang",
        [Stage.Dipertimbangkan] = "Menunggu keputusan",
        [Stage.Disusun] = "Dalam rancangan keputusan",
        [Stage.Ditetapkan] = "Menunggu diterima unit",
        [Stage.Diterima] = "Menunggu diarsipkan",
        [Stage.Diarsipkan] = "Diarsipkan",
        [Stage.Dikembalikan] = "Dikembalikan",
        [Stage.Ditarik] = "Ditarik",
    };

    private static readonly string[] StepNames = ["Kaji", "Uji", "Pertimbangkan", "Tetapkan", "Terima"];

    public static string InWords(this Stage stage) => Stages[stage];

    /// <summary>The shape that goes with the word of a stage.</summary>
    public static string Shape(this Stage stage) => stage switch
    {
        Stage.Dikembalikan => "back",
        Stage.Diarsipkan => "good",
        _ => "",
    };

    /// <summary>Name of a step of the SOP, 1 to 5.</summary>
    public static string StepName(int step) => StepNames[step - 1];

    /// <summary>"PPID Pelaksana atau PPID", "Tim Pertimbangan"; empty when nobody's turn is left.</summary>
    public static string Turn(this Stage stage) => stage switch
    {
        Stage.Diagendakan => "Tim Pertimbangan",
        _ when Journey.IsOpen(stage) => RoleWords.Join(Journey.Turn(stage)),
        _ => "",
    };

    public static string InWords(this Klasifikasi outcome) => outcome switch
    {
        Klasifikasi.Dikecualikan => "Dikecualikan",
        Klasifikasi.DikecualikanSebagian => "Dikecualikan sebagian",
        _ => "Terbuka",
    };

    /// <summary>The shape that goes with the word of an outcome.</summary>
    public static string Shape(this Klasifikasi outcome) => outcome switch
    {
        Klasifikasi.Dikecualikan => "shut",
        Klasifikasi.DikecualikanSebagian => "part",
        _ => "open",
    };

    public static string InWords(this TriggerKind kind) => kind switch
    {
        TriggerKind.Permintaan => "Permintaan informasi",
        TriggerKind.BelumDalamDip => "Dokumen belum dalam DIP",
        TriggerKind.PerintahMajelis => "Perintah Majelis Komisioner",
        TriggerKind.AkanBerakhir => "Pengecualian akan berakhir",
        _ => "Prakarsa unit",
    };

    /// <summary>The same within a sentence: only the first letter is made small, for DIP and Majelis Komisioner are names.</summary>
    public static string InSentence(this TriggerKind kind) => char.ToLowerInvariant(kind.InWords()[0]) + kind.InWords()[1..];

    /// <summary>A trigger with its number: "Permintaan informasi PI-2026/0037".</summary>
    public static string InWords(this Trigger trigger) => $"{trigger.Kind.InWords()} {trigger.Number}".TrimEnd();

    public static string InWords(this Wujud form) => form switch
    {
        Wujud.Softcopy => "Softcopy",
        Wujud.Hardcopy => "Hardcopy",
        _ => "Softcopy dan hardcopy",
    };

    public static string InWords(this LadderRung rung) => rung switch
    {
        LadderRung.BukaSeluruhnya => "Buka seluruhnya",
        LadderRung.HitamkanSebagian => "Hitamkan sebagian",
        LadderRung.BukaKemudian => "Buka kemudian, pada suatu peristiwa atau tanggal",
        _ => "Tutup seluruhnya",
    };

    public static string InWords(this PeriodKind kind) => kind switch
    {
        PeriodKind.SampaiTanggal => "Sampai tanggal tertentu",
        PeriodKind.SampaiPeristiwa => "Sampai suatu peristiwa",
        PeriodKind.SampaiPersetujuan => "Sampai ada persetujuan tertulis",
        PeriodKind.SelamaUndangUndang => "Selama Undang-Undang yang melarang berlaku",
        _ => "Tanpa batas akhir (permanen)",
    };
}
