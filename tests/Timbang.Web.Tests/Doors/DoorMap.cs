using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Doors;

/// <summary>Every form of the staff pages that acts. A new one is added here, or <see cref="DoorMapTests"/> fails.</summary>
internal static class DoorMap
{
    /// <summary>Forms that do no act: they draw themselves again, or bring a table that is only looked at.</summary>
    public static readonly string[] Drawing =
    [
        "/Petugas/Inventaris/Akhiri?handler=Sebab",
        "/Petugas/Pengujian/Unggahan/Unggah",
        "/Petugas/Pengujian/IsiMatriks?handler=Redraw",
        "/Petugas/Pertimbangan/Jadwalkan?handler=Anggota",
        "/Petugas/Pertimbangan/JadwalUlang?handler=Anggota",
        "/Petugas/Pertimbangan/Siapkan?handler=Templat",
    ];

    private static readonly Scene[] First = [Scene.Didaftar];
    private static readonly Scene[] FirstAndLast = [Scene.Didaftar, Scene.Diarsipkan];

    private static readonly Dictionary<string, string> Schedule = new()
    {
        ["Input.Title"] = "Sidang Desember",
        ["Input.Date"] = "1 Desember 2026",
        ["Input.Time"] = "09.00",
        ["Input.Place"] = "Ruang rapat",
    };

    internal static readonly Dictionary<string, string> Signed = new() { [Visitor.FileField] = TestStore.ScanName };

    internal static readonly Dictionary<string, string> Reason = new() { ["Input.Reason"] = "Ada yang perlu diperbaiki." };

    public static IReadOnlyList<Door> Doors { get; } = [.. Testing(), .. Sitting(), .. LetterDoors.All(), .. Discussing(), .. DecreeDoors.All(), .. LivingDoors.All(), .. FileDoors.All(), .. FolderDoors.All()];

    /// <summary>Every door that opens in a scene, for each role it opens to.</summary>
    public static IEnumerable<(Door Door, Role Role)> OpenIn(Dossier dossier) =>
        from door in Doors
        where door.Scenes.Contains(dossier.Scene)
        from role in Enum.GetValues<Role>()
        where door.IsOpen(dossier, role)
        select (door, role);

    private static IEnumerable<Door> Testing() =>
    [
        new("Pengujian/Buka", null, "/uji/buka", "UjiKonsekuensi.Buka")
        {
            Typed = new() { ["Input.UnitId"] = "{unit}", ["Input.Kind"] = "Prakarsa", ["Input.Title"] = "Daftar hadir" },
            Scenes = First,
        },
        new("Pengujian/Unggahan/Lihat", null, "/uji/unggahan/{upload}", "UjiKonsekuensi.Unggah", "UjiKonsekuensi.Buka", "Butir.Daftarkan", "Butir.Kaji")
        {
            Typed = new() { ["Input.Kind"] = "Prakarsa", ["Input.Title"] = "Usulan dari Excel", ["Input.UjiId"] = "" },
            Scenes = First,
        },
        new("Pengujian/Unggahan/BatalkanUnggahan", null, "/uji/unggahan/{registered}/batalkan", "UjiKonsekuensi.BatalkanUnggahan", "Butir.Tarik") { Typed = Reason, Scenes = First },
        new("Pengujian/Perpanjang", null, "/uji/{uji}/perpanjang", "UjiKonsekuensi.Perpanjang") { Typed = Reason, Seen = "UjiKonsekuensi", Scenes = FirstAndLast, Asks = (d, _) => !Journey.IsDecided(d.Butir.Stage) },
        new("Pengujian/PerbaikiUji", null, "/uji/{uji}/perbaiki", "UjiKonsekuensi.Perbaiki")
        {
            Typed = new() { ["Input.Title"] = "Daftar hadir tahun ini" },
            Seen = "UjiKonsekuensi",
            Scenes = FirstAndLast,
            Asks = (d, _) => d.Uji.MayBeCorrected([d.Butir.Stage]),
        },
        new("Pengujian/Daftarkan", null, "/uji/{uji}/butir/tambah", "Butir.Daftarkan") { Typed = Typed.Item, Scenes = FirstAndLast },
        new("Inventaris/Retest", null, "/inventaris/{entry}/uji-lagi", "Butir.UjiLagi", "UjiKonsekuensi.Buka") { Scenes = [Scene.Diarsipkan] },
        new("Pengujian/Perbaiki", null, "/butir/{butir}/ubah", "Butir.Perbaiki") { Typed = Typed.Item, Seen = "Butir" },
        new("Pengujian/Kaji", null, "/butir/{butir}/kaji", "Butir.Kaji") { Seen = "Butir" },
        new("Pengujian/IsiMatriks", null, "/butir/{butir}/matriks", "Butir.IsiMatriks") { Typed = Typed.Matriks, Seen = "Butir" },
        new("Pengujian/Inventariskan", null, "/butir/{butir}/inventariskan", "Butir.Inventariskan") { Seen = "Butir" },
        new("Pengujian/Uji", null, "/butir/{butir}/uji", "Butir.Uji") { Seen = "Butir" },
        new("Pengujian/Kembalikan", null, "/butir/{butir}/kembalikan", "Butir.Kembalikan") { Typed = Reason, Seen = "Butir" },
        new("Pengujian/KembalikanHasil", null, "/butir/{butir}/kembalikan-hasil", "Butir.KembalikanHasil") { Typed = Reason, Seen = "Butir" },
        new("Pengujian/Tarik", null, "/butir/{butir}/tarik", "Butir.Tarik") { Typed = Reason, Seen = "Butir" },
    ];

    private static IEnumerable<Door> Sitting() =>
    [
        new("Pertimbangan/Jadwalkan", null, "/sidang/jadwalkan", "Sidang.Jadwalkan") { Typed = Schedule, Scenes = First },
        new("Pertimbangan/JadwalUlang", null, "/sidang/{sidang}/jadwal-ulang", "Sidang.JadwalUlang") { Typed = Schedule, Seen = "Sidang" },
        new("Pertimbangan/Batalkan", null, "/sidang/{sidang}/batalkan", "Sidang.Batalkan", "Agenda.Keluarkan", "Butir.Keluarkan")
        {
            Typed = Reason,
            Seen = "Sidang",
            ActsIn = d => d.Agenda?.Stage is AgendaStage.Dikeluarkan ? ["Sidang.Batalkan"] : ["Sidang.Batalkan", "Agenda.Keluarkan", "Butir.Keluarkan"],
        },
        new("Pertimbangan/Agenda", null, "/sidang/{spare}/agenda", "Agenda.Agendakan", "Butir.Agendakan") { Typed = new() { ["Input.Items"] = "{butir}" } },
        new("Pertimbangan/Agenda", "Keluarkan", "/sidang/{sidang}/agenda", "Agenda.Keluarkan", "Butir.Keluarkan")
        {
            Typed = new(Reason) { ["Input.AgendaId"] = "{agenda}" },
            Seen = "Agenda",
            Asks = (d, _) => d.Sidang?.Stage is SittingStage.Dijadwalkan,
        },
        new("Pertimbangan/Agenda", "Geser", "/sidang/{sidang}/agenda", "Agenda.Geser")
        {
            Typed = new() { ["Input.AgendaId"] = "{agenda}", ["Input.Up"] = "false" },
            Seen = "Agenda",
            Asks = (d, _) => d.Scene is Scene.Dijadwalkan,
        },
        new("Pertimbangan/Lihat", "Mulai", "/sidang/{sidang}", "Sidang.Mulai", "Agenda.Mulai") { Asks = (d, _) => d.Agenda is { IsClosed: false } },
        new("Pertimbangan/BukaNilai", null, "/sidang/{sidang}/buka-nilai", "Agenda.BukaNilai") { Asks = (d, _) => d.Runs && d.Agenda!.NotScored(d.Sidang!.Forum).Count == 0 },
        new("Pertimbangan/Lihat", "Hadir", "/sidang/{sidang}", "Sidang.Hadir")
        {
            Typed = new() { ["Input.PersonId"] = $"{{{World.Absent}}}" },
            Member = World.Absent,
        },
        new("Pertimbangan/Lihat", "Pulang", "/sidang/{sidang}", "Sidang.Pulang") { Typed = new() { ["Input.PersonId"] = "{Anggota1}" } },
        new("Pertimbangan/Tutup", null, "/sidang/{sidang}/tutup", "Sidang.Tutup", "Agenda.Tutup", "Butir.Pertimbangkan", "Butir.KembalikanDariSidang", "Butir.Keluarkan")
        {
            Seen = "Sidang",
            Asks = (d, _) => d.Agenda is { IsClosed: true },
            ActsIn = d => ["Sidang.Tutup", "Agenda.Tutup", d.Agenda?.Outcome switch { null => "Butir.Keluarkan", Choice.Dikembalikan => "Butir.KembalikanDariSidang", _ => "Butir.Pertimbangkan" }],
        },
        new("Pertimbangan/TandaTangani", null, "/sidang/{sidang}/tanda-tangan", "Sidang.TandaTangani") { Asks = (d, role) => !d.IsWet && !d.HasSigned(role) },
        new("Pertimbangan/TandaTangani", "Lengkapi", "/sidang/{sidang}/tanda-tangan", "Sidang.Lengkapi")
        {
            Typed = new() { ["Input.Reasons[{Anggota1}]"] = "Sakit", [$"Input.Reasons[{{{World.Adviser}}}]"] = "Kembali ke kampus" },
            Seen = "Sidang",
            Asks = (d, role) => !d.IsWet && d.HasSigned(role),
        },
        new("Pertimbangan/TandaTangani", "Cetak", "/sidang/{sidang}/tanda-tangan", "Sidang.Cetak") { Seen = "Sidang", Asks = (d, _) => d.IsWet },
        new("Pertimbangan/SimpanNaskah", null, "/sidang/{sidang}/naskah", "Sidang.SimpanNaskah") { Seen = "Sidang", Typed = Signed },
    ];

    private static IEnumerable<Door> Discussing() =>
    [
        Discuss("Nilai", new() { ["Input.Choice"] = "DikecualikanSebagian", ["Input.Confidence"] = "4" }) with
        {
            Asks = (d, role) => d.Runs && !d.Agenda!.HasScored(d.Office[Dossier.HolderOf(role)].PersonId),
        },
        new("Pertimbangan/Salin", null, "/sidang/{sidang}/agenda/{agenda}/kertas", "Agenda.Salin")
        {
            Typed = new()
            {
                ["Input.Why"] = "Jaringan padam.",
                ["Input.Lines[{Ketua}]"] = "DikecualikanSebagian",
                ["Input.Lines[{Anggota1}]"] = "DikecualikanSebagian",
                ["Input.Lines[{Anggota2}]"] = "DikecualikanSebagian",
                ["Input.Lines[{Anggota3}]"] = "DikecualikanSebagian",
                ["Input.Lines[{Anggota4}]"] = "DikecualikanSebagian",
                ["Input.Task"] = "Lengkapi matriksnya.",
            },
            Asks = (d, _) => d.Runs,
        },
        Discuss("BukaNilai", []) with { Asks = (d, _) => d.Runs && d.Agenda!.NotScored(d.Sidang!.Forum).Count == 0 },
        Discuss("Suarakan", new() { ["Input.Choice"] = "DikecualikanSebagian" }) with { Asks = (d, role) => d.Runs && d.VoteOf(role) is null },
        Discuss("TulisPendapat", new() { ["Input.Dissent"] = "Buktinya kurang." }) with
        {
            Asks = (d, role) => d.Runs && d.VoteOf(role) is { } vote && vote.Choice != d.Agenda!.Outcome,
        },
        Discuss("Nasihati", new() { ["Input.Advice"] = "Rerata cukup." }) with { Member = World.Adviser },
        Discuss("Mundur", new() { ["Input.RecusalReason"] = "Keluarga." }) with { Asks = (d, role) => d.Runs && d.VoteOf(role) is null },
        Discuss("CabutMundur", new() { ["Input.PersonId"] = $"{{{World.Head}}}", ["Input.LiftReason"] = "Hanya mengetik." }),
        Discuss("Putuskan", new() { ["Input.Task"] = "Lengkapi matriksnya." }) with { Asks = (d, _) => d.Runs && d.Agenda!.NotVoted(d.Sidang!.Forum).Count == 0 },
        Discuss("Tunda", new() { ["Input.AdjournReason"] = "Menunggu saksi." }),
    ];

    private static Door Discuss(string act, Dictionary<string, string> typed) => new("Pertimbangan/Bahas", act, "/sidang/{sidang}/agenda/{agenda}", "Agenda." + act)
    {
        Typed = typed,
        Asks = (d, _) => d.Runs,
    };
}
