using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Who comes to a sitting is led to what she has to do first.</summary>
public sealed class PresenceTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_member_notes_her_presence_before_she_is_led_to_an_item(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)]);

        var before = await room.GetAsync("Anggota1", room.Path);
        var after = await room.ActAsync("Anggota1", room.Path, "Hadir");

        Assert.Contains("Catat saya hadir", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lanjut ke butir 1", before.Text, StringComparison.Ordinal);
        Assert.Contains("Anda dicatat hadir.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Lanjut ke butir 1", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Catat saya hadir", after.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_chair_is_told_that_she_leads_to_the_end(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1");

        var chair = await room.GetAsync("Ketua", room.Path);
        var refused = await room.ForceAsync("Ketua", room.Path + "?handler=Pulang", new() { ["Input.PersonId"] = room.Office.Ketua.PersonId.ToString() });

        Assert.Contains("Ketua memimpin sampai sidang ditutup.", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Ketua memimpin sampai sidang ditutup.", refused.Text, StringComparison.Ordinal);
        Assert.True((await room.SidangAsync()).Members.Single(m => m.IsChair).IsThere);
    }
}
