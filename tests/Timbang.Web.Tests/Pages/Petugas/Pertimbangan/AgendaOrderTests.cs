using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>The PPID puts the agenda in the order in which it should be heard, before the sitting begins.</summary>
public sealed class AgendaOrderTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_item_moves_up_and_down_and_the_trail_says_so(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var (first, second) = (await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji));
        await room.ScheduleAsync(first, second);

        await MoveAsync(room, second, up: true);
        var raised = await OrderAsync(room);
        await MoveAsync(room, second, up: false);

        Assert.Equal([second.Id, first.Id], raised);
        Assert.Equal([first.Id, second.Id], await OrderAsync(room));
        Assert.Equal(4, await room.Host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseKind == nameof(AgendaItem) && r.Act == nameof(AgendaItem.Geser))));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_ends_of_the_agenda_offer_only_the_way_inward(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var (first, second) = (await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji));
        await room.ScheduleAsync(first, second);

        var page = (await room.GetAsync("Ppid", room.Path + "/agenda")).Text;
        var refused = await MoveAsync(room, first, up: true);

        Assert.DoesNotContain("Naikkan butir 1", page, StringComparison.Ordinal);
        Assert.Contains("Turunkan butir 1", page, StringComparison.Ordinal);
        Assert.Contains("Naikkan butir 2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Turunkan butir 2", page, StringComparison.Ordinal);
        Assert.Contains("Butir ini sudah di ujung agenda.", refused.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Once_the_sitting_runs_its_order_stays(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var (first, second) = (await room.Office.ButirAsync(Stage.Diuji), await room.Office.ButirAsync(Stage.Diuji));
        await room.ScheduleAsync(first, second);
        await room.ActAsync("Ketua", room.Path, "Mulai");

        var refused = await MoveAsync(room, second, up: true);

        Assert.Contains("urutan agenda tidak dapat diubah lagi", refused.Text, StringComparison.Ordinal);
        Assert.Equal([first.Id, second.Id], await OrderAsync(room));
    }

    private static async Task<Shown> MoveAsync(Room room, Butir butir, bool up)
    {
        var id = await room.Host.WithDbAsync(db => db.Agenda.Where(a => a.ButirId == butir.Id).Select(a => a.Id).SingleAsync());
        return await room.ForceAsync("Ppid", room.Path + "/agenda?handler=Geser", new() { ["Input.AgendaId"] = id.ToString(), ["Input.Up"] = up ? "true" : "false" });
    }

    private static Task<List<Guid>> OrderAsync(Room room) =>
        room.Host.WithDbAsync(db => db.Agenda.Where(a => a.SidangId == room.Id).OrderBy(a => a.Ordinal).Select(a => a.ButirId).ToListAsync());
}
