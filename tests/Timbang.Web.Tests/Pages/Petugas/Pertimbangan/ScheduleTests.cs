using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Before a sitting begins: who is called, what is on its agenda, and how it moves or is called off.</summary>
public sealed class ScheduleTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static Dictionary<string, string> Tomorrow => new()
    {
        ["Input.Title"] = "Sidang",
        ["Input.Date"] = "24-11-2026",
        ["Input.Time"] = "13:30",
        ["Input.Place"] = "Aula",
    };

    [Theory, ClassData<BothDatabases>]
    public async Task Members_are_shown_with_the_form_and_one_press_calls_them(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var ppid = await room.AtAsync("Ppid");

        var shown = await ppid.GetAsync("/sidang/jadwalkan");
        var called = await ppid.SubmitAsync(shown, Tomorrow);

        Assert.Contains("sedikitnya 3 anggota dengan suara", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Penasihat tanpa suara", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Sidang dijadwalkan.", called.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Other_members_on_the_day_are_shown_before_they_are_called(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var ppid = await room.AtAsync("Ppid");
        var form = await ppid.GetAsync("/sidang/jadwalkan");
        var newcomer = await room.Office.HireAsync("Anggota4", (Role.AnggotaTim, null));

        var shown = await ppid.SubmitAsync(form, Tomorrow);
        var none = await room.Host.WithDbAsync(db => db.Sidang.CountAsync());
        var called = await ppid.SubmitAsync(shown);

        Assert.Equal(("/sidang/jadwalkan", 0), (shown.Path, none));
        Assert.Contains("Pada hari itu anggotanya lain dari yang tadi ditunjukkan.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Sidang dijadwalkan.", called.Text, StringComparison.Ordinal);
        Assert.Contains(newcomer.PersonId, await room.Host.WithDbAsync(db => db.Sidang.SelectMany(s => s.Members).Select(m => m.PersonId).ToListAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Without_a_chair_by_letter_no_sitting_is_called(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var ppid = await room.AtAsync("Ppid");
        var typed = new Dictionary<string, string> { ["Input.Title"] = "Sidang", ["Input.Date"] = "31-12-2025", ["Input.Time"] = "09.00", ["Input.Place"] = "Aula" };

        var shown = await ppid.SubmitAsync(await ppid.GetAsync("/sidang/jadwalkan"), typed);
        var refused = await ppid.SubmitAsync(shown);

        Assert.Contains("Belum ada anggota Tim", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ada satu hal yang perlu diperbaiki", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada sidang.", (await ppid.GetAsync("/sidang")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_that_moves_takes_its_members_anew_and_keeps_its_agenda(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));
        var ppid = await room.AtAsync("Ppid");

        var moved = await ppid.SubmitAsync(
            await ppid.GetAsync(room.Path + "/jadwal-ulang"), new() { ["Input.Date"] = "25 November 2026", ["Input.Place"] = "Aula" });

        Assert.Contains("Sidang dijadwalkan ulang.", moved.Text, StringComparison.Ordinal);
        var sidang = await room.SidangAsync();
        Assert.Equal((new DateOnly(2026, 11, 25), "Aula", 5), (sidang.Date, sidang.Place, sidang.Members.Count));
        Assert.Equal(AgendaStage.Dinilai, (await room.ItemAsync()).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_page_whose_time_is_over_or_has_not_come_leads_back_to_the_sitting(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));

        var early = await room.GetAsync("Ketua", room.Path + "/tutup");
        await room.ActAsync("Ketua", room.Path, "Mulai");
        var late = await room.GetAsync("Ppid", room.Path + "/jadwal-ulang");

        Assert.Equal((room.Path, room.Path), (early.Path, late.Path));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Items_of_a_cancelled_sitting_and_items_taken_off_wait_for_another(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var off = await room.Office.ButirAsync(Stage.Diuji);
        var cancelled = await room.Office.ButirAsync(Stage.Diuji);
        await room.ScheduleAsync(off, cancelled);

        await room.ActAsync("Ppid", room.Path + "/agenda", "Keluarkan", new() { ["Input.Reason"] = "Berkas belum lengkap" });
        var answer = await room.ActAsync("Ppid", room.Path + "/batalkan", null, new() { ["Input.Reason"] = "Ruang terpakai" });

        Assert.Contains("Sidang dibatalkan.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Stage.Diuji, (await room.ButirAsync(off)).Stage);
        Assert.Equal(Stage.Diuji, (await room.ButirAsync(cancelled)).Stage);
        Assert.Equal(SittingStage.Dibatalkan, (await room.SidangAsync()).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_head_of_the_proposing_unit_is_recused_until_the_chair_says_why_not(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var head = room.Office.Anggota1.PersonId;
        await room.ActAsync("Administrator", $"/pengelola/unit/{room.Office.Unit.Id}", null, new() { ["Input.HeadPersonId"] = head.ToString() });
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");

        var place = await room.PlaceAsync();
        var before = await room.GetAsync("Ketua", place);
        await room.ActAsync("Ketua", place, "CabutMundur", new() { ["Input.LiftReason"] = "Baru menjabat kemarin" });

        Assert.Contains(room.Office.Anggota1.Name + " mundur dari butir ini: memimpin unit pengusul", before.Text, StringComparison.Ordinal);
        var item = await room.ItemAsync();
        var kept = Assert.Single(item.Recusals, r => r.PersonId == head);
        Assert.Equal((false, true, "Baru menjabat kemarin"), (item.IsRecused(head), kept.LiftedById == room.Office.Ketua.PersonId, kept.LiftReason));
    }
}
