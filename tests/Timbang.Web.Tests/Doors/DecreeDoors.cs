using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Tests.Doors;

/// <summary>The forms of a decree, from its draft to its receipt.</summary>
internal static class DecreeDoors
{
    public static IEnumerable<Door> All() => [.. Decreeing(), .. Receiving()];

    private static IEnumerable<Door> Decreeing() =>
    [
        new("Penetapan/Susun", null, "/keputusan/susun", "Keputusan.Susun", "Butir.Susun")
        {
            Typed = new() { ["Input.Items"] = "{butir}" },
            Asks = (d, _) => d.Sidang?.Stage is SittingStage.Lengkap,
        },
        Decree("Perbaiki", new() { ["Input.About"] = "Klasifikasi informasi kinerja" }),
        Leave(),
        Decree("Ajukan", []),
        Decree("Setujui", []),
        new("Penetapan/SetujuiBersama", null, "/keputusan/setujui", "Keputusan.Setujui") { Typed = new() { ["Input.Items"] = "{butir}" } },
        Decree("Kembalikan", DoorMap.Reason),
        Decree("Sahkan", []) with { Asks = (d, _) => d.Office.Badan.Pengaturan.RatificationNeeded },
        Decree("Tetapkan", new() { ["Input.Date"] = "23 November 2026" }, "Butir.Tetapkan") with
        {
            Asks = (d, role) => !d.IsWet && Determines(d, role),
        },
        new("Penetapan/Tetapkan", "Cetak", "/keputusan/{keputusan}/tetapkan", "Keputusan.Cetak")
        {
            Typed = new() { ["Input.Date"] = "23 November 2026" },
            Seen = "Keputusan",
            Asks = (d, role) => d.IsWet && Determines(d, role),
        },
        new("Penetapan/SimpanNaskah", null, "/keputusan/{keputusan}/naskah", "Keputusan.SimpanNaskah", "Butir.Tetapkan")
        {
            Typed = DoorMap.Signed,
            Seen = "Keputusan",
            ActsIn = d => d.Keputusan?.Stage is DecreeStage.Dicetak ? ["Keputusan.SimpanNaskah", "Butir.Tetapkan"] : ["Keputusan.SimpanNaskah"],
        },
        Decree("Batalkan", DoorMap.Reason, "Butir.Lepaskan"),
    ];

    // The last item takes the draft with it.
    private static Door Leave() =>
        new("Penetapan/Lepaskan", null, "/keputusan/{keputusan}/lepaskan?butir={butir}", "Keputusan.Lepaskan", "Butir.Lepaskan")
        {
            Typed = DoorMap.Reason,
            Seen = "Keputusan",
            Asks = (d, _) => d.Keputusan?.Stage is DecreeStage.Disusun,
            ActsIn = d => [d.Keputusan?.Items.Count == 1 ? "Keputusan.Batalkan" : "Keputusan.Lepaskan", "Butir.Lepaskan"],
        };

    private static bool Determines(Dossier dossier, Role role) =>
        dossier.Office.Badan.Pengaturan is var office && role == office.DeterminedBy
        && (!office.RatificationNeeded || dossier.Keputusan?.Stage is DecreeStage.Disahkan);

    private static Door Decree(string act, Dictionary<string, string> typed, params string[] follow) =>
        new("Penetapan/" + act, null, "/keputusan/{keputusan}/" + act.ToLowerInvariant(), [$"Keputusan.{act}", .. follow])
        {
            Typed = typed,
            Seen = "Keputusan",
        };

    private static IEnumerable<Door> Receiving() =>
    [
        new("Penerimaan/Terima", null, "/keputusan/{keputusan}/terima", "TandaTerima.Terima", "Butir.Terima") { Typed = new() { ["Input.UnitId"] = "{unit}" } },
        new("Penerimaan/Arsipkan", null, "/keputusan/{keputusan}/arsipkan?unit={unit}", "TandaTerima.Arsipkan", "Butir.Arsipkan", "ArsipFisik.Simpan")
        {
            Seen = "TandaTerima",
            Typed = new()
            {
                ["Input.Softcopy"] = "Server arsip",
                ["Input.Box"] = "12",
                ["Input.Folder"] = "7",
                ["Input.Shelf"] = "3",
                ["Input.RetentionClass"] = "10 tahun",
            },
        },
    ];
}
