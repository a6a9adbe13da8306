using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>In the sitting an outside examiner works as any member, with a vote or with advice by the letter; and is nobody in another.</summary>
public sealed class GuestWorkTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Guest = Guests.Guest;

    [Theory, ClassData<BothDatabases>]
    public async Task With_a_vote_a_guest_scores_votes_and_dissents(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync(Guest, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();

        await room.ActAsync(Guest, place, "Nilai", Room.Score(Choice.Terbuka));
        await room.OpenScoresAsync(place);
        await room.VoteAsync(Guest, place, Choice.Terbuka, "Rerata cukup.");
        var refused = await room.ForceAsync(Guest, place + "?handler=Nasihati", new() { ["Input.Advice"] = "Nasihat." });
        var chairs = await room.ForceAsync(Guest, place + "?handler=Putuskan");

        var item = await room.ItemAsync();
        var me = room.Office[Guest].PersonId;
        Assert.True(item.HasScored(me));
        Assert.Equal("Rerata cukup.", item.Votes.Single(v => v.PersonId == me).Dissent);
        Assert.Contains("Anda anggota dengan suara", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, chairs.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Without_a_vote_a_guest_advises_and_does_not_vote(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind, votes: false);
        await room.BeginAsync(Guest, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();

        await room.OpenScoresAsync(place);
        var refused = await room.ForceAsync(Guest, place + "?handler=Suarakan", new() { ["Input.Choice"] = "Terbuka" });
        await room.ActAsync(Guest, place, "Nasihati", new() { ["Input.Advice"] = "Buka reratanya." });

        var item = await room.ItemAsync();
        Assert.Empty(item.Votes);
        Assert.Equal("Buka reratanya.", Assert.Single(item.Advices).Text);
        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Equal(3, (await room.SidangAsync()).Forum.Quorum);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_guest_steps_aside_and_then_reads_no_annex(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync(Guest, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();

        await room.ActAsync(Guest, place, "Mundur", new() { ["Input.RecusalReason"] = "Pernah meneliti pegawai ini." });

        Assert.True((await room.ItemAsync()).IsRecused(room.Office[Guest].PersonId));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_guest_counts_in_no_other_sitting_and_finds_nothing_of_it(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        var mine = (room.Path, room.Id);
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));
        var (other, place) = (room.Path, await room.PlaceAsync());
        await room.BeginAsync("Anggota1", "Anggota2");

        var sitting = await room.SidangAsync();
        Assert.DoesNotContain(sitting.Members, m => m.PersonId == room.Office[Guest].PersonId);
        Assert.Equal(3, sitting.Forum.Quorum);
        Assert.Equal(5, sitting.Members.Count);
        foreach (var path in new[] { other, place, other + "/layar", $"{mine.Path}/agenda/{place.Split('/')[^1]}", other + "/alir" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync(Guest, path)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await room.ForceAsync(Guest, other + "?handler=Hadir", new() { ["Input.PersonId"] = $"{room.Office[Guest].PersonId}" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.ForceAsync(Guest, place + "?handler=Nilai", Room.Score(Choice.Terbuka))).Status);
        Assert.Equal(HttpStatusCode.OK, (await room.GetAsync(Guest, mine.Path)).Status);
        Assert.Equal(6, await room.Host.WithDbAsync(db => db.Sidang.Where(s => s.Id == mine.Id).SelectMany(s => s.Members).CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_guest_is_invited_like_every_member_and_no_longer_once_the_letter_is_ended(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        var me = room.Office[Guest].PersonId;
        await room.InviteAsync();
        var invited = (await room.LettersAsync()).Single(l => l.Recipient.Id == me);
        var letter = await room.Host.WithDbAsync(db => db.Penugasan.Where(p => p.PersonId == me).Select(p => p.Id).SingleAsync());

        await room.ActAsync("Administrator", $"/pengelola/penugasan/{letter}", null, new() { ["Input.AtOnce"] = "true", ["Input.Reason"] = "Salah orang." });

        Assert.Equal("800/77/2026", await room.Host.WithDbAsync(db => db.Penugasan.Where(p => p.Id == letter).Select(p => p.LetterNumber).SingleAsync()));
        Assert.DoesNotContain((await room.SidangAsync()).Members, m => m.PersonId == me);
        Assert.StartsWith("/masuk", (await room.GetAsync(Guest, "/tamu")).Path, StringComparison.Ordinal);
        Assert.Equal(LetterKind.Invitation, invited.Kind);
        Assert.Contains("Tamu", (await room.GetAsync("Ppid", room.Path + "/persiapan")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_click_asks_once_who_it_is_and_for_a_guest_once_more_for_the_hours(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.GetAsync("Anggota1", "/keluar");
        await room.GetAsync(Guest, "/keluar");

        var member = await room.Host.Sql.DuringAsync(() => room.GetAsync("Anggota1", "/keluar"));
        var guest = await room.Host.Sql.DuringAsync(() => room.GetAsync(Guest, "/keluar"));

        Assert.Single(member);
        Assert.Equal(2, guest.Count(sql => sql.Contains("SELECT", StringComparison.Ordinal) && !sql.Contains("INSERT", StringComparison.Ordinal)));
        Assert.Equal(member[0], guest[0]);
        Assert.DoesNotContain("SidangAnggota", member[0], StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_the_list_calls_past_is_what_the_hours_call_shut(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        var me = room.Office[Guest].PersonId;
        List<(GuestDoor Door, bool Past)> seen = [await LookAsync(room, me)];
        await room.BeginAsync(Guest, "Anggota1", "Anggota2");
        seen.Add(await LookAsync(room, me));
        await room.CloseAsync();
        seen.Add(await LookAsync(room, me));
        await room.ActAsync(Guest, room.Path + "/tanda-tangan");
        seen.Add(await LookAsync(room, me));

        Assert.Equal([GuestDoor.Waiting, GuestDoor.Sitting, GuestDoor.Minutes, GuestDoor.Shut], seen.Select(s => s.Door));
        Assert.All(seen, s => Assert.Equal(s.Door is GuestDoor.Shut, s.Past));
    }

    private static async Task<(GuestDoor, bool)> LookAsync(Room room, Guid me)
    {
        var (now, past) = ((await room.GetAsync("Administrator", "/pengelola/penugasan")).Text, (await room.GetAsync("Administrator", "/pengelola/penugasan?lihat=lalu")).Text);
        var isPast = past.Contains("800/77/2026", StringComparison.Ordinal);
        Assert.NotEqual(isPast, now.Contains("800/77/2026", StringComparison.Ordinal));
        return (GuestHours.Of(await room.SidangAsync(), me).At(room.Office.Now.DateTime), isPast);
    }
}
