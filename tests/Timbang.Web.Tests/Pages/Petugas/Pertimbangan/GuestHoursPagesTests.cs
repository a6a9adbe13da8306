using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>From waiting to signing: what an outside examiner finds as the hours of the sitting come and go.</summary>
public sealed class GuestHoursPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Before_the_hour_one_page_says_when_and_whom_to_ask_and_nothing_of_any_item(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);

        var start = await room.GetAsync(Guests.Guest, "/mulai");

        Assert.Equal("/tamu", start.Path);
        Assert.Contains("Sidang November", start.Text, StringComparison.Ordinal);
        Assert.Contains("Senin, 23 November 2026 pukul 08.00 WITA", start.Text, StringComparison.Ordinal);
        Assert.Contains("Bambang Prasetyo", start.Text, StringComparison.Ordinal);
        var title = (await room.ButirAsync(await FirstItemAsync(room))).Uraian.Title;
        Assert.DoesNotContain(title, start.Html, StringComparison.Ordinal);
        foreach (var path in new[] { room.Path, await room.PlaceAsync(), "/meja", "/sidang", "/uji", room.Path + "/alir", room.Path + "/kalender.ics" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync(Guests.Guest, path)).Status);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_sitting_opens_at_its_minute_and_not_one_before(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);

        room.Wake(FakeTime.Start.AddMinutes(-61));
        var before = await room.GetAsync(Guests.Guest, room.Path);
        room.Wake(FakeTime.Start.AddMinutes(-60));
        var opened = await room.GetAsync(Guests.Guest, room.Path);
        var item = await room.GetAsync(Guests.Guest, await room.PlaceAsync());

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (opened.Status, item.Status));
        Assert.Equal(room.Path, (await room.GetAsync(Guests.Guest, "/tamu")).Path);
        Assert.Contains("Anggota, penguji tamu", opened.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Buka butir", item.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_day_that_passes_without_the_sitting_waits_for_another_and_moves_along(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        room.Wake(FakeTime.Start.AddDays(1));
        var late = await room.GetAsync(Guests.Guest, "/mulai");
        var closed = await room.GetAsync(Guests.Guest, room.Path);

        var moved = await room.ActAsync("Ppid", room.Path + "/jadwal-ulang", null, new() { ["Input.Date"] = "26 November 2026", ["Input.Time"] = "13.30" });
        var told = await room.GetAsync(Guests.Guest, "/tamu");
        room.Wake(new(2026, 11, 26, 4, 29, 0, TimeSpan.Zero));
        var before = await room.GetAsync(Guests.Guest, room.Path);
        room.Wake(new(2026, 11, 26, 4, 30, 0, TimeSpan.Zero));
        var opened = await room.GetAsync(Guests.Guest, room.Path);

        Assert.Contains("Hari sidang ini sudah lewat dan sidangnya tidak dibuka.", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, closed.Status);
        Assert.Contains("Sidang dijadwalkan ulang.", moved.Text, StringComparison.Ordinal);
        Assert.Contains("Kamis, 26 November 2026 pukul 12.30 WITA", told.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before.Status, opened.Status));
        Assert.Contains((await room.SidangAsync()).Members, m => m.PersonId == room.Office[Guests.Guest].PersonId);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task After_closing_the_own_minutes_remain_and_with_the_signature_all_is_over(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync(Guests.Guest, "Anggota1", "Anggota2");
        await room.CloseAsync();

        var start = await room.GetAsync(Guests.Guest, "/mulai");
        var minutes = await room.GetAsync(Guests.Guest, room.Path + "/berita-acara");
        var gone = await room.GetAsync(Guests.Guest, room.Path);
        var signed = await room.ActAsync(Guests.Guest, room.Path + "/tanda-tangan");
        var after = await room.GetAsync(Guests.Guest, room.Path + "/tanda-tangan");

        Assert.Equal(room.Path + "/tanda-tangan", start.Path);
        Assert.Contains("Tamu", minutes.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.Equal("/masuk", signed.Path);
        Assert.Contains("tugas Anda dalam sidang ini selesai", signed.Text, StringComparison.Ordinal);
        Assert.StartsWith("/masuk", after.Path, StringComparison.Ordinal);
        Assert.NotNull((await room.SidangAsync()).Members.Single(m => m.IsGuest).SignedAt);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Where_ink_signs_minutes_and_sheets_are_read_until_the_scan_is_kept(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await SignWithInkAsync(room);
        await room.BeginAsync(Guests.Guest, "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        await room.ActAsync(Guests.Guest, place, "Nilai", Room.Score(Choice.Terbuka));
        await room.DecideAsync(place, Choice.Terbuka, "Ketua", "Anggota1", "Anggota2", Guests.Guest);
        await room.CloseAsync(2);
        await room.ActAsync("Ppid", room.Path + "/tanda-tangan", "Cetak");

        var signing = await room.GetAsync(Guests.Guest, room.Path + "/tanda-tangan");
        var sheet = await room.GetAsync(Guests.Guest, place + "/lembar");
        var paper = await room.GetAsync(Guests.Guest, room.Path + "/berita-acara.pdf");
        var views = await room.ViewsAsync();
        await room.ActAsync("Ppid", room.Path + "/naskah", null, new() { [Visitor.FileField] = TestStore.ScanName });

        Assert.DoesNotContain("Tanda tangani berita acara", signing.Text, StringComparison.Ordinal);
        Assert.Contains("lembar uji", signing.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (sheet.Status, paper.Status));
        Assert.Contains(views, v => v.Path == room.Path + "/berita-acara.pdf");
        Assert.Equal(SittingStage.Lengkap, (await room.SidangAsync()).Stage);
        Assert.StartsWith("/masuk", (await room.GetAsync(Guests.Guest, room.Path + "/tanda-tangan")).Path, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_did_not_come_has_nothing_to_sign(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync("Anggota1", "Anggota2");
        await room.CloseAsync();

        Assert.StartsWith("/masuk", (await room.GetAsync(Guests.Guest, room.Path + "/tanda-tangan")).Path, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_that_is_called_off_ends_it_and_nobody_signs_in_again(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        var guest = await room.Host.WithDbAsync(db => db.Users.AsNoTracking().SingleAsync(a => a.Id == room.Office[Guests.Guest].PersonId));
        await room.Host.GivePasswordAsync(guest);
        var (open, later) = (await room.AtAsync(Guests.Guest), room.Host.Visit());
        Assert.Equal("/tamu", (await room.Host.Visit().EnterAsync(guest)).Path);

        await room.ActAsync("Ppid", room.Path + "/batalkan", null, new() { ["Input.Reason"] = "Bencana." });
        var refused = await later.EnterAsync(guest);
        var wrong = await later.EnterAsync(guest, "bukan kata sandinya");

        Assert.StartsWith("/masuk", (await open.GetAsync("/akun")).Path, StringComparison.Ordinal);
        Assert.Contains("sudah selesai, jadi akun ini tidak membuka apa pun lagi", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Nama pengguna atau kata sandi tidak cocok", wrong.Text, StringComparison.Ordinal);
        Assert.StartsWith("/masuk", (await later.GetAsync("/akun")).Path, StringComparison.Ordinal);
    }

    private static Task SignWithInkAsync(Room room) => room.Host.WithDbAsync(async db =>
    {
        var badan = await db.BadanPublik.SingleAsync();
        badan.UbahPengaturan(badan.Pengaturan with { WetSignature = true }, Given.Administrator(badan.Id));
        await db.SaveActAsync(badan, null, null);
    });

    private static async Task<Butir> FirstItemAsync(Room room)
    {
        var id = (await room.ItemAsync()).ButirId;
        return await room.Host.WithDbAsync(db => db.Butir.AsNoTracking().SingleAsync(b => b.Id == id));
    }
}
