using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>What a sitting refuses, and what happens when two do the same at once.</summary>
public sealed class SittingRefusalTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_second_vote_a_late_score_and_a_recused_vote_are_refused(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2", "Anggota3");
        var place = await room.PlaceAsync();
        await room.ActAsync("Anggota3", place, "Mundur", new() { ["Input.RecusalReason"] = "Keluarga" });
        await room.OpenScoresAsync(place);
        await room.VoteAsync("Anggota1", place, Choice.Terbuka);

        var again = await room.ForceAsync("Anggota1", place + "?handler=Suarakan", Choose(Choice.DikecualikanSebagian));
        var late = await room.ForceAsync("Anggota2", place + "?handler=Nilai", Room.Score(Choice.Terbuka));
        var recused = await room.ForceAsync("Anggota3", place + "?handler=Suarakan", Choose(Choice.Terbuka));
        var unsupported = await room.ForceAsync("Anggota2", place + "?handler=Suarakan", Choose(Choice.Dikecualikan));

        Assert.Contains("Anda sudah memberi suara pada butir ini.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Langkah “Nilai” tidak dapat dilakukan pada tahap “Dibahas”.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Anda mundur dari butir ini", recused.Text, StringComparison.Ordinal);
        Assert.Contains("Pilihan ini tidak ditopang matriks butir.", unsupported.Text, StringComparison.Ordinal);
        var item = await room.ItemAsync();
        Assert.Equal(Choice.Terbuka, Assert.Single(item.Votes).Choice);
        Assert.Equal(3, item.Scores.Count);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Below_quorum_an_item_is_not_opened_only_adjourned(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1");
        var place = await room.PlaceAsync();

        var refused = await room.ForceAsync("Ketua", place + "?handler=BukaNilai");
        var open = await room.ActAsync("Ketua", place, "Tunda");
        var closed = await room.ActAsync("Ketua", room.Path + "/tutup");

        Assert.Contains("Kuorum butir ini tidak terpenuhi: 2 dari 3 yang diperlukan. Tunda butir ini.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Ditunda ke sidang lain", open.Text, StringComparison.Ordinal);
        Assert.Contains("Sidang ditutup.", closed.Text, StringComparison.Ordinal);
        Assert.Equal(SittingStage.Ditutup, (await room.SidangAsync()).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_with_undecided_items_does_not_close_and_says_what_is_missing(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");

        var shown = await room.GetAsync("Ketua", room.Path + "/tutup");
        var refused = await room.ForceAsync("Ketua", room.Path + "/tutup");

        Assert.Contains("1 butir belum diputus.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("1 butir belum diputus.", refused.Text, StringComparison.Ordinal);
        var sidang = await room.SidangAsync();
        Assert.Equal((SittingStage.Berlangsung, null), (sidang.Stage, sidang.Number));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_is_not_decided_before_everyone_present_has_voted(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        await room.OpenScoresAsync(place);
        await room.VoteAsync("Ketua", place, Choice.Terbuka);
        await room.VoteAsync("Anggota1", place, Choice.Terbuka);

        var shown = await room.GetAsync("Ketua", place);
        var refused = await room.ForceAsync("Ketua", place + "?handler=Putuskan");

        Assert.Contains("Belum memberi suara: " + room.Office.Anggota2.Name, shown.Text, StringComparison.Ordinal);
        Assert.Contains($"Belum memberi suara: {room.Office.Anggota2.Name}.", refused.Text, StringComparison.Ordinal);
        Assert.Null((await room.ItemAsync()).Outcome);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_leaves_early_is_not_waited_for(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2", "Anggota3");
        await room.ActAsync("Anggota3", room.Path, "Pulang");

        await room.DecideAsync(await room.PlaceAsync(), Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");

        Assert.Equal(Choice.Terbuka, (await room.ItemAsync()).Outcome);
        Assert.Contains("Sudah pulang", (await room.GetAsync("Ppid", room.Path)).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_signs_twice_and_who_was_absent_does_not_sign(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");
        await room.DecideAsync(await room.PlaceAsync(), Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");
        await room.ActAsync("Ketua", room.Path + "/tutup");
        var sign = room.Path + "/tanda-tangan";
        await room.ActAsync("Anggota1", sign);

        var twice = await room.ForceAsync("Anggota1", sign);
        var absent = await room.ForceAsync("Anggota3", sign);

        Assert.Contains("Anda sudah menandatangani berita acara ini.", twice.Text, StringComparison.Ordinal);
        Assert.Contains("Berita acara ditandatangani oleh anggota yang hadir.", absent.Text, StringComparison.Ordinal);
        Assert.Single((await room.SidangAsync()).Members, m => m.SignedAt is not null);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_sent_twice_acts_once(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        var visitor = await room.AtAsync("Anggota1");
        var drawn = await visitor.GetAsync(place);

        var first = await visitor.SubmitAsync(drawn, Room.Score(Choice.Terbuka), "handler=Nilai");
        var second = await visitor.SubmitAsync(drawn, Room.Score(Choice.Terbuka), "handler=Nilai");

        Assert.Equal(first.Path, second.Path);
        Assert.DoesNotContain("perlu diperbaiki", second.Text, StringComparison.Ordinal);
        Assert.Single((await room.ItemAsync()).Scores);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Closing_sent_twice_takes_one_number(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");
        await room.DecideAsync(await room.PlaceAsync(), Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");
        var visitor = await room.AtAsync("Ketua");
        var drawn = await visitor.GetAsync(room.Path + "/tutup");

        var answers = await Task.WhenAll(visitor.SubmitAsync(drawn), visitor.SubmitAsync(drawn));

        Assert.All(answers, a => Assert.EndsWith("/tanda-tangan", a.Path, StringComparison.Ordinal));
        Assert.Equal("01/BA/2026", (await room.SidangAsync()).Number);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_members_who_vote_at_the_same_moment_are_both_heard(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2", "Anggota3");
        var place = await room.PlaceAsync();
        await room.OpenScoresAsync(place);
        string[] voters = ["Ketua", "Anggota1", "Anggota2", "Anggota3"];
        var drawn = await Task.WhenAll(voters.Select(async who => (Visitor: await room.AtAsync(who), Page: await room.GetAsync(who, place))));

        var answers = await Task.WhenAll(drawn.Select(d => d.Visitor.SubmitAsync(d.Page, Choose(Choice.Terbuka), "handler=Suarakan")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(4, (await room.ItemAsync()).Votes.Count);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_chair_confirms_the_outcome_she_read(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        await room.OpenScoresAsync(place);
        foreach (var who in new[] { "Ketua", "Anggota1", "Anggota2" })
        {
            await room.VoteAsync(who, place, Choice.Terbuka);
        }

        var refused = await room.ForceAsync("Ketua", place + "?handler=Putuskan", new() { ["Input.Read"] = nameof(Choice.DikecualikanSebagian) });

        Assert.Contains("Suara bertambah setelah halaman ini dibuka.", refused.Text, StringComparison.Ordinal);
        Assert.Null((await room.ItemAsync()).Outcome);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Text_of_people_is_text_and_has_a_limit(DatabaseKind kind)
    {
        var room = await RunningAsync(kind, "Anggota1", "Anggota2", "Anggota3");
        var place = await room.PlaceAsync();

        var tooLong = await room.ActAsync("Anggota1", place, "Mundur", new() { ["Input.RecusalReason"] = new string('x', 100_000) });
        await room.ActAsync("Anggota1", place, "Mundur", new() { ["Input.RecusalReason"] = "<script>alert(1)</script>" });
        var shown = await room.GetAsync("Ketua", place);

        Assert.Contains("Alasan paling banyak 1000 huruf.", tooLong.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", shown.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", shown.Html, StringComparison.Ordinal);
    }

    private async Task<Room> RunningAsync(DatabaseKind kind, params string[] present)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], present);
        return room;
    }

    private static Dictionary<string, string> Choose(Choice choice) => new() { ["Input.Choice"] = choice.ToString() };
}
