using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Nobody sees a score before the chair opens them, whoever he is and wherever he looks.</summary>
public sealed class BlindScoreTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Secret = "Alasan yang belum boleh terbaca";

    [Theory, ClassData<BothDatabases>]
    public async Task A_score_is_in_nobodys_page_before_the_opening(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2", "Penasihat");
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota1", place, "Nilai", Room.Score(Choice.Terbuka, Secret));
        string[] people = ["Ketua", "Anggota1", "Anggota2", "Anggota3", "Penasihat", "Ppid", "Atasan", "Petugas", "PpidPelaksana", "Administrator"];

        foreach (var who in people)
        {
            foreach (var path in new[] { place, room.Path, room.Path + "/layar", room.Path + "/tutup", room.Path + "/hasil", room.Path + "/berita-acara", "/sidang", "/meja" })
            {
                var page = await room.GetAsync(who, path);
                Assert.DoesNotContain(Secret, page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("class=\"votes\"", page.Html, StringComparison.Ordinal);
            }
        }

        Assert.Contains("1 dari 4 sudah menilai", (await room.GetAsync("Ppid", place)).Text, StringComparison.Ordinal);
        Assert.Contains("1 dari 4 sudah menilai", (await room.GetAsync("Anggota2", room.Path + "/layar")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_opening_shows_them_to_who_follows_and_not_to_the_unit_before_the_closing(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota1", place, "Nilai", Room.Score(Choice.Terbuka, Secret));
        await room.OpenScoresAsync(place);
        await room.VoteAsync("Anggota1", place, Choice.Terbuka);

        Assert.Contains(Secret, (await room.GetAsync("Anggota2", place)).Text, StringComparison.Ordinal);
        Assert.Contains("Terbuka 1", (await room.GetAsync("Ppid", place)).Text, StringComparison.Ordinal);
        var unit = await room.GetAsync("Petugas", place);
        Assert.Contains("terlihat setelah sidang ditutup", unit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, unit.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"votes\"", unit.Html, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Scores_of_an_item_adjourned_unopened_stay_closed(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1");
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota1", place, "Nilai", Room.Score(Choice.Terbuka, Secret));

        var adjourned = await room.ActAsync("Ketua", place, "Tunda");

        Assert.Contains("Kuorum tidak terpenuhi: 2 dari 3 anggota yang diperlukan.", adjourned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (await room.GetAsync("Ketua", place)).Html, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Evidence_is_for_those_who_sit_on_the_item(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Diuji);
        await room.Host.Database.ExecuteAsync("UPDATE \"Butir\" SET \"InternalAnnex\" = 'Bukti dengan nama'");
        await room.OpenAsync([butir], "Anggota1", "Anggota2", "Anggota3");
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota2", place, "Mundur", new() { ["Input.RecusalReason"] = "Keluarga" });

        Assert.Contains("Bukti dengan nama", (await room.GetAsync("Anggota1", place)).Text, StringComparison.Ordinal);
        foreach (var who in new[] { "Anggota2", "Ppid", "Atasan", "Petugas" })
        {
            Assert.DoesNotContain("Bukti dengan nama", (await room.GetAsync(who, place)).Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Bukti dengan nama", (await room.GetAsync("Anggota1", room.Path + "/layar")).Html, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Scores_are_opened_when_all_have_scored_and_who_comes_later_votes_without_one(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        await room.ActAsync("Ketua", place, "Nilai", Room.Score(Choice.Terbuka));
        await room.ActAsync("Anggota1", place, "Nilai", Room.Score(Choice.Terbuka));

        var shown = await room.GetAsync("Ketua", place);
        var refused = await room.ForceAsync("Ketua", place + "?handler=BukaNilai");
        await room.OpenScoresAsync(place);
        await room.ActAsync("Anggota3", room.Path, "Hadir");
        var late = await room.VoteAsync("Anggota3", place, Choice.Terbuka);

        Assert.Contains($"Belum memberi nilai tertutup: {room.Office.Anggota2.Name}", shown.Text, StringComparison.Ordinal);
        Assert.Contains($"Belum memberi nilai tertutup: {room.Office.Anggota2.Name}. Tunggu, atau tulis mengapa nilai tetap dibuka.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("terbuka, tanpa nilai", late.Text, StringComparison.Ordinal);
        Assert.Equal((3, 1), ((await room.ItemAsync()).Scores.Count, (await room.ItemAsync()).Votes.Count));
    }
}
