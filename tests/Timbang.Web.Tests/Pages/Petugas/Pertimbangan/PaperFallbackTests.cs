using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>The network goes down in the middle of the day: what is left is on paper, and comes back with a mark.</summary>
public sealed class PaperFallbackTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task What_is_left_is_printed_with_a_line_for_each_member_and_without_what_was_scored_blind(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        await room.DecideAsync(await room.PlaceAsync(1), Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");
        await room.ActAsync("Anggota1", await room.PlaceAsync(2), "Nilai", Room.Score(Choice.Terbuka, "Nilai saya rahasia."));

        var paper = await room.PrintAsync("Ppid", "lembar-kertas");

        Assert.Contains("1 (satu) butir yang belum diputus", paper, StringComparison.Ordinal);
        Assert.Contains("Butir 2.", paper, StringComparison.Ordinal);
        Assert.Contains(room.Office.Anggota1.Name, paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Nilai saya rahasia", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Lampiran rahasia", paper, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Petugas", room.Path + "/cetak/lembar-kertas.pdf")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sheet_is_copied_and_its_mark_is_on_every_page_and_in_the_minutes(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        var (first, second) = (await room.PlaceAsync(1), await room.PlaceAsync(2));

        var next = await room.ActAsync("Ppid", first + "/kertas", null, Filled(room, "Jaringan padam."));
        var done = await room.ActAsync("Ppid", second + "/kertas", null, Filled(room, null));
        await room.ActAsync("Ketua", room.Path + "/tutup");
        foreach (var who in new[] { "Ketua", "Anggota1", "Anggota2" })
        {
            await room.ActAsync(who, room.Path + "/tanda-tangan");
        }

        Assert.Contains("Butir 1 disalin dari kertas: terbuka.", next.Text, StringComparison.Ordinal);
        Assert.Equal(second + "/kertas", next.Path);
        Assert.Equal(room.Path, done.Path);
        Assert.Contains("Dari kertas", (await room.GetAsync("Anggota1", first)).Text, StringComparison.Ordinal);
        var minutes = await room.GetAsync("Ppid", room.Path + "/berita-acara");
        Assert.Equal(2, minutes.Text.Split("Hasil ini diputus di atas kertas dan disalin oleh").Length - 1);
        Assert.DoesNotContain("tanpa nilai tertutup", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Jaringan padam.", minutes.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await room.Host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_missing_is_named_and_what_was_typed_stays(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        var place = await room.PlaceAsync(1);
        var typed = Filled(room, "Jaringan padam.");
        typed.Remove($"Input.Lines[{room.Office.Anggota2.PersonId}]");

        var refused = await room.ActAsync("Ketua", place + "/kertas", null, typed);

        Assert.Contains($"Isi suara {room.Office.Anggota2.Name} sebagaimana tertulis pada lembar", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Jaringan padam.", refused.Form("kertas")["Input.Why"]);
        Assert.Equal("Terbuka", refused.Form("kertas")[$"Input.Lines[{room.Office.Anggota1.PersonId}]"]);
        Assert.Equal(AgendaStage.Dinilai, (await room.ItemAsync()).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_decided_in_the_room_is_not_copied_over(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        var place = await room.PlaceAsync(1);
        await room.DecideAsync(place, Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");

        var late = await room.ForceAsync("Ppid", place + "/kertas", Filled(room, "Jaringan padam."));

        Assert.Contains("tidak dapat dilakukan pada tahap", late.Text, StringComparison.Ordinal);
        Assert.Null((await room.ItemAsync()).OnPaper);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Anggota1", place + "/kertas")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task All_that_is_scored_opens_at_once_and_the_largest_disagreement_stands_first(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        foreach (var (ordinal, choices) in new[] { (1, new[] { Choice.Terbuka, Choice.Terbuka, Choice.Terbuka }), (2, [Choice.Terbuka, Choice.DikecualikanSebagian, Choice.Dikembalikan]) })
        {
            foreach (var (who, choice) in new[] { "Ketua", "Anggota1", "Anggota2" }.Zip(choices))
            {
                await room.ActAsync(who, await room.PlaceAsync(ordinal), "Nilai", Room.Score(choice));
            }
        }

        var before = await room.GetAsync("Ketua", room.Path);
        var opened = await room.ActAsync("Ketua", room.Path + "/buka-nilai");

        Assert.Contains("2 butir sudah dinilai semua anggota", before.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Anggota1", room.Path + "/buka-nilai")).Status);
        Assert.Contains("Nilai 2 butir dibuka.", opened.Text, StringComparison.Ordinal);
        var order = opened.Text[opened.Text.IndexOf("perbedaan terbesar lebih dulu", StringComparison.Ordinal)..];
        Assert.True(order.IndexOf("Butir 2 Berbeda", StringComparison.Ordinal) < order.IndexOf("Butir 1 Sependapat", StringComparison.Ordinal), order);
        Assert.Equal(AgendaStage.Dibahas, (await room.ItemAsync(2)).Stage);
        Assert.Contains("Belum ada butir yang sudah dinilai", (await room.ForceAsync("Ketua", room.Path + "/buka-nilai")).Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Filled(Room room, string? why)
    {
        var typed = new[] { room.Office.Ketua, room.Office.Anggota1, room.Office.Anggota2 }.ToDictionary(a => $"Input.Lines[{a.PersonId}]", _ => nameof(Choice.Terbuka));
        if (why is not null)
        {
            typed["Input.Why"] = why;
        }

        return typed;
    }

    private async Task<Room> RunningAsync(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        return room;
    }
}
