using Ical.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>The sitting in a calendar: found again when it moves, gone when it is called off, and silent about what is weighed.</summary>
public sealed class CalendarTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Fact]
    public async Task A_calendar_knows_day_hour_zone_and_place_and_nothing_of_the_items()
    {
        var room = await hosts.CallAsync(DatabaseKind.Sqlite);

        var text = await ReadAsync(room, "Petugas");

        var happening = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal(new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc), happening!.Start!.AsUtc);
        Assert.Equal(("Asia/Makassar", "Ruang rapat"), (happening.Start.TzId, happening.Location));
        Assert.Contains("BEGIN:VTIMEZONE", text, StringComparison.Ordinal);
        Assert.Contains("TZOFFSETTO:+0800", text, StringComparison.Ordinal);
        Assert.DoesNotContain("talenta", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("audit", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sidang November", text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Its_UID_stays_its_sequence_grows_when_it_moves_and_it_is_cancelled_when_called_off(DatabaseKind kind)
    {
        var room = await hosts.CallAsync(kind);
        var first = Calendar.Load(await ReadAsync(room, "Ppid"))!;
        await room.ActAsync("Ppid", room.Path + "/jadwal-ulang", null, new() { ["Input.Date"] = "25 November 2026" });
        var moved = Calendar.Load(await ReadAsync(room, "Ppid"))!;
        await room.ActAsync("Ppid", room.Path + "/batalkan", null, new() { ["Input.Reason"] = "Ruang terpakai" });
        var off = Calendar.Load(await ReadAsync(room, "Ppid"))!;

        Assert.Equal([0, 1, 2], new[] { first, moved, off }.Select(c => c.Events.Single()!.Sequence));
        Assert.Single(new[] { first, moved, off }.Select(c => c.Events.Single()!.Uid).Distinct());
        Assert.Equal(["PUBLISH", "PUBLISH", "CANCEL"], new[] { first, moved, off }.Select(c => c.Method));
        Assert.Equal("CANCELLED", off.Events.Single()!.Status);
    }

    private static async Task<string> ReadAsync(Room room, string who) =>
        await (await room.AtAsync(who)).Http.GetStringAsync(room.Path + "/kalender.ics");
}
