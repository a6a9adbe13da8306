using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>The devices in the room hear that something has changed, and nothing else; nobody outside hears that there is a room.</summary>
public sealed class RoomMarksTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_score_is_heard_by_who_follows_the_sitting_and_says_nothing_of_it(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        using var line = await RoomLine.OpenAsync(await room.AtAsync("Anggota2"), room.Path);
        var first = await line.NextAsync();

        await room.ActAsync("Anggota1", await room.PlaceAsync(), "Nilai", Room.Score(Choice.Terbuka, "Rahasia sampai dibuka"));
        var second = await line.NextAsync();

        Assert.Equal("text/event-stream", line.Type);
        Assert.NotEqual(first, second);
        Assert.All((string[])[first, second], mark => Assert.Matches(@"^data: \d+\.\d+\.\d+$", mark));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_does_not_follow_the_sitting_finds_no_stream(DatabaseKind kind)
    {
        var room = await RunningAsync(kind);
        var foreign = await Office.OpenAsync(room.Host, "Kabupaten Lain");

        foreach (var visitor in new[] { await room.AtAsync(nameof(Office.PpidPelaksana)), await room.AtAsync(nameof(Office.Petugas)), await room.AtAsync("Administrator"), await foreign.SignInAsync(nameof(Office.Ketua)) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(room.Path + "/alir")).Status);
        }

        Assert.StartsWith("/masuk", (await room.Host.Visit().GetAsync(room.Path + "/alir")).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await (await room.AtAsync("Anggota1")).GetAsync($"/sidang/{Guid.CreateVersion7()}/alir")).Status);
    }

    [Fact]
    public async Task One_person_has_six_lines_and_another_hers_all_the_same()
    {
        var room = await RunningAsync(DatabaseKind.Sqlite);
        var (member, other) = (await room.AtAsync("Anggota1"), await room.AtAsync("Anggota2"));
        List<RoomLine> lines = [];
        for (var n = 0; n < 6; n++)
        {
            lines.Add(await RoomLine.OpenAsync(member, room.Path));
        }

        var seventh = await member.GetAsync(room.Path + "/alir");
        using var hers = await RoomLine.OpenAsync(other, room.Path);
        lines.ForEach(line => line.Dispose());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, seventh.Status);
        Assert.StartsWith("data: ", await hers.NextAsync());
    }

    private async Task<Room> RunningAsync(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        return room;
    }
}
