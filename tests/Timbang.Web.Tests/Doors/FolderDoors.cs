using Timbang.Penetapan;

namespace Timbang.Web.Tests.Doors;

/// <summary>The forms of a folder of paper.</summary>
internal static class FolderDoors
{
    private static readonly Scene[] InPlace = [Scene.Diarsipkan, Scene.Missing];

    public static IEnumerable<Door> All() =>
    [
        new("Pengarsipan/Simpan", null, "/arsip/baru/{receipt}", "ArsipFisik.Simpan")
        {
            Scenes = [Scene.Unfoldered, Scene.Diarsipkan],
            Asks = (d, _) => d is { Folder: null, Receipt.Stage: ReceiptStage.Diarsipkan },
        },
        Of("Pindahkan", "pindahkan", new() { ["Input.Shelf"] = "4", ["Input.Box"] = "14", ["Input.Folder"] = "2" }) with { Asks = (d, _) => d.Folder is { IsMissing: false } },
        Of("Pinjamkan", "pinjamkan", new()
        {
            ["Input.Borrower"] = "Rina Marlina",
            ["Input.BorrowerUnit"] = "Bagian Hukum",
            ["Input.Purpose"] = "Disalin untuk jawaban keberatan.",
            ["Input.DueBack"] = "30 November 2026",
        }) with { Asks = (d, _) => d.Folder is { IsMissing: false } },
        Of("TerimaKembali", "terima-kembali", new() { ["Input.Finding"] = "Lengkap", ["Input.Note"] = "Utuh, 14 lembar." }),
        Of("Periksa", "periksa", new() { ["Input.Finding"] = "Lengkap" }) with { Scenes = InPlace },
        Of("Periksa", "periksa", new() { ["Input.Finding"] = "SedangDipinjam" }) with { Scenes = [Scene.Lent] },
        new("Pengarsipan/Pemeriksaan", null, "/arsip/pemeriksaan?id={folder}", "ArsipFisik.Periksa")
        {
            Typed = new() { ["Input.Rows[{folder}].Finding"] = "Lengkap" },
            Scenes = [Scene.Diarsipkan],
        },
    ];

    private static Door Of(string act, string address, Dictionary<string, string> typed) =>
        new("Pengarsipan/" + act, null, "/arsip/{folder}/" + address, "ArsipFisik." + act)
        {
            Typed = typed,
            Seen = "ArsipFisik",
            Scenes = [.. InPlace, Scene.Lent],
        };
}
