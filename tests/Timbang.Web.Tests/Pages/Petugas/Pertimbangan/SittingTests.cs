using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>SOP step 3 from the call to the completed minutes, through the pages.</summary>
public sealed class SittingTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Dissent = "Rerata per unit saja sudah menunjuk orang pada unit yang kecil.";

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_from_the_call_to_the_completed_minutes(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var first = await room.Office.ButirAsync(Stage.Diuji);
        var second = await room.Office.ButirAsync(Stage.Diuji);
        await room.OpenAsync([first, second], "Anggota1", "Anggota2", "Anggota3", "Penasihat");
        await ConsiderAsync(room);
        await ReturnAsync(room);

        var closed = await room.ActAsync("Ketua", room.Path + "/tutup");

        Assert.Contains("Berita acara 01/BA/2026 menunggu tanda tangan.", closed.Text, StringComparison.Ordinal);
        Assert.Equal((Stage.Dipertimbangkan, Klasifikasi.DikecualikanSebagian), await OutcomeAsync(room, first));
        var returned = await room.ButirAsync(second);
        Assert.Equal((Stage.Dikembalikan, "Pisahkan nilai dari nama."), (returned.Stage, returned.Reason));
        await TaskStaysAsync(room, second);
        await SignAsync(room);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_minutes_hold_what_was_said_and_are_a_draft_until_complete(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Diuji);
        await room.OpenAsync([butir], "Anggota1", "Anggota2", "Anggota3", "Penasihat");
        await ConsiderAsync(room);
        await room.ActAsync("Ketua", room.Path + "/tutup");

        var minutes = (await room.GetAsync("Anggota1", room.Path + "/berita-acara")).Text;

        foreach (var words in new[]
        {
            "RANCANGAN",
            "NOMOR 01/BA/2026",
            "Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam",
            "Kuorum: 3 (tiga) dari 4 (empat) anggota dengan suara.",
            "Diputus dengan suara terbanyak, 2 dari 3 suara: 2 dikecualikan sebagian, 1 terbuka.",
            "Anggota3 mundur dari butir ini: Pernah menilai pegawai itu",
            Dissent,
            "Nasihat Penasihat (tanpa suara):",
            "Pasal 17 huruf h angka 4",
            "belum menandatangani",
        })
        {
            Assert.Contains(words, minutes, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_chair_completes_minutes_with_a_reason_for_each_missing_signature(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2", "Penasihat");
        await room.DecideAsync(await room.PlaceAsync(), Choice.DikecualikanSebagian, "Ketua", "Anggota1", "Anggota2");
        await room.ActAsync("Ketua", room.Path + "/tutup");
        var sign = room.Path + "/tanda-tangan";
        await room.ActAsync("Ketua", sign);
        var version = (await room.SidangAsync()).Version.ToString();

        var tooEarly = await room.ForceAsync("Ketua", sign + "?handler=Lengkapi", new() { ["Input.Version"] = version });
        await room.ActAsync("Anggota1", sign);
        await room.ActAsync("Anggota2", sign);
        var reason = new Dictionary<string, string> { [$"Input.Reasons[{room.Office["Penasihat"].PersonId}]"] = "Kembali ke kampus" };
        var complete = await room.ActAsync("Ketua", sign, "Lengkapi", reason);

        Assert.Contains("Baru 1 anggota menandatangani; diperlukan 3.", tooEarly.Text, StringComparison.Ordinal);
        Assert.Contains("Berita acara lengkap", complete.Text, StringComparison.Ordinal);
        Assert.Contains("belum menandatangani: Kembali ke kampus", (await room.GetAsync("Ppid", room.Path + "/berita-acara")).Text, StringComparison.Ordinal);
    }

    private static async Task ConsiderAsync(Room room)
    {
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota3", place, "Mundur", new() { ["Input.RecusalReason"] = "Pernah menilai pegawai itu" });
        foreach (var who in new[] { "Ketua", "Anggota1", "Anggota2", "Penasihat" })
        {
            await room.ActAsync(who, place, "Nilai", Room.Score(Choice.DikecualikanSebagian));
        }

        await room.ActAsync("Ketua", place, "BukaNilai");
        await room.ActAsync("Penasihat", place, "Nasihati", new() { ["Input.Advice"] = "Rerata per unit cukup untuk pengawasan." });
        await room.VoteAsync("Ketua", place, Choice.DikecualikanSebagian);
        await room.VoteAsync("Anggota1", place, Choice.DikecualikanSebagian);
        await room.VoteAsync("Anggota2", place, Choice.Terbuka);
        var decided = await room.ActAsync("Ketua", place, "Putuskan");
        await room.ActAsync("Anggota2", place, "TulisPendapat", new() { ["Input.Dissent"] = Dissent });

        Assert.Contains("Hasil: Dikecualikan sebagian Diputus dengan suara terbanyak, 2 dari 3 suara.", decided.Text, StringComparison.Ordinal);
    }

    private static async Task ReturnAsync(Room room)
    {
        var place = await room.PlaceAsync(2);
        await room.OpenScoresAsync(place);
        foreach (var who in new[] { "Ketua", "Anggota1", "Anggota2", "Anggota3" })
        {
            await room.VoteAsync(who, place, Choice.Dikembalikan);
        }

        var without = await room.ActAsync("Ketua", place, "Putuskan");
        await room.ActAsync("Ketua", place, "Putuskan", new() { ["Input.Task"] = "Pisahkan nilai dari nama." });

        Assert.Contains("Butir dikembalikan: tulis tugas yang harus dilengkapi unit.", without.Text, StringComparison.Ordinal);
    }

    // Who has to do it reads the task until the item is on an agenda again, also after it was studied anew.
    private static async Task TaskStaysAsync(Room room, Butir returned)
    {
        var (path, task) = ($"/butir/{returned.Id}", "Tugas dari Tim Pertimbangan Pisahkan nilai dari nama.");
        var before = await room.GetAsync("Petugas", path);
        await room.ActAsync("Petugas", path + "/kaji");

        Assert.Contains(task, before.Text, StringComparison.Ordinal);
        Assert.Contains(task, (await room.GetAsync("PpidPelaksana", path)).Text, StringComparison.Ordinal);
        Assert.Contains(task, (await room.GetAsync("PpidPelaksana", path + "/matriks")).Text, StringComparison.Ordinal);
    }

    private static async Task SignAsync(Room room)
    {
        foreach (var who in new[] { "Ketua", "Anggota1", "Anggota2", "Anggota3" })
        {
            await room.ActAsync(who, room.Path + "/tanda-tangan");
        }

        Assert.Equal(SittingStage.Ditutup, (await room.SidangAsync()).Stage);
        await room.ActAsync("Penasihat", room.Path + "/tanda-tangan");
        Assert.Equal(SittingStage.Lengkap, (await room.SidangAsync()).Stage);

        var minutes = await room.GetAsync("Ppid", room.Path + "/berita-acara");
        Assert.Equal(HttpStatusCode.OK, minutes.Status);
        Assert.DoesNotContain("RANCANGAN", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("ditandatangani secara elektronik oleh Penasihat pada Senin, 23 November 2026 pukul 09.00 WITA", minutes.Text, StringComparison.Ordinal);
    }

    private static async Task<(Stage Stage, Klasifikasi? Outcome)> OutcomeAsync(Room room, Butir butir)
    {
        var now = await room.ButirAsync(butir);
        return (now.Stage, now.Outcome);
    }
}
