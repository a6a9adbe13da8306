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

    [Theory, ClassData<BothDatabases>]
    public async Task Who_takes_an_item_off_second_hears_who_was_quicker(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));
        var item = await room.ItemAsync();
        Task<Shown> TakeOffAsync() => room.ForceAsync("Ppid", room.Path + "/agenda?handler=Keluarkan", new()
        {
            ["Input.AgendaId"] = item.Id.ToString(),
            ["Input.Seen"] = item.Version.ToString(),
            ["Input.Reason"] = "Belum siap.",
        });

        await TakeOffAsync();
        var late = await TakeOffAsync();

        Assert.Contains("Berkas ini sudah diubah orang lain setelah Anda membukanya.", late.Text, StringComparison.Ordinal);
        Assert.Contains(room.Office.Ppid.Name, late.Text, StringComparison.Ordinal);
    }

    private static async Task<Shown> MoveAsync(Room room, Butir butir, bool up)
    {
        var item = await room.Host.WithDbAsync(db => db.Agenda.Where(a => a.ButirId == butir.Id).Select(a => new { a.Id, a.Version }).SingleAsync());
        return await room.ForceAsync("Ppid", room.Path + "/agenda?handler=Geser", new()
        {
            ["Input.AgendaId"] = item.Id.ToString(),
            ["Input.Seen"] = item.Version.ToString(),
            ["Input.Up"] = up ? "true" : "false",
        });
    }

    private static Task<List<Guid>> OrderAsync(Room room) =>
        room.Host.WithDbAsync(db => db.Agenda.Where(a => a.SidangId == room.Id).OrderBy(a => a.Ordinal).Select(a => a.ButirId).ToListAsync());
}
