using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Whatever an outside examiner opens is noted: who, when and what; nobody rewrites it, and a full disk keeps nobody from reading.</summary>
public sealed class GuestViewsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Guest = Guests.Guest;

    [Theory, ClassData<BothDatabases>]
    public async Task Every_page_and_paper_is_noted_without_what_was_asked_in_its_address(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.ActAsync("Ppid", room.Path + "/persiapan", "Undang");
        await room.GetAsync(Guest, "/tamu?rahasia=1");
        await room.GetAsync(Guest, room.Path);
        await room.BeginAsync();
        var place = await room.PlaceAsync();
        await room.GetAsync(Guest, place + "?x=y");
        var letter = (await room.LettersAsync()).Single(l => l.Recipient.Id == room.Office[Guest].PersonId);
        room.Host.Time.Now = FakeTime.Start.AddSeconds(1);
        await room.GetAsync(Guest, $"{room.Path}/undangan/{letter.Id}.pdf");
        room.Host.Time.Now = FakeTime.Start.AddSeconds(2);
        await room.ForceAsync(Guest, room.Path + "?handler=Hadir", new() { ["Input.PersonId"] = $"{room.Office[Guest].PersonId}" });
        await room.GetAsync(Guest, "/daftar-informasi-publik");
        await room.GetAsync(Guest, "/meja");

        var views = await room.ViewsAsync();

        string[] expected = ["/tamu", place, $"{room.Path}/undangan/{letter.Id}.pdf", "/akun/sandi", room.Path, room.Path + " sent"];
        Assert.Equal(expected.Take(3), views.Take(3).Select(v => v.Path));
        Assert.Equal(expected.Order(), views.Select(v => v.Path + (v.Sent ? " sent" : "")).Order());
        Assert.All(views, v => Assert.Equal((room.Id, room.Office[Guest].PersonId, room.Office.Badan.Id), (v.SidangId, v.PersonId, v.BadanPublikId)));
        Assert.Equal([Guests.DayBefore, FakeTime.Start, FakeTime.Start.AddSeconds(1), FakeTime.Start.AddSeconds(2)], views.Select(v => v.At).Distinct());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_PPID_reads_it_by_the_sitting_and_nobody_else_does(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync(Guest);
        await room.GetAsync(Guest, await room.PlaceAsync(2));
        room.Host.Time.Now = FakeTime.Start.AddMinutes(1);
        for (var times = 0; times < 101; times++)
        {
            await room.GetAsync(Guest, room.Path);
        }

        var sitting = await room.GetAsync("Ppid", room.Path);
        var first = await room.GetAsync("Ppid", room.Path + "/dibuka");
        var second = await room.GetAsync("Ppid", room.Path + "/dibuka?halaman=2");

        Assert.Contains("Yang dibuka penguji tamu", sitting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Butir 2", first.Text, StringComparison.Ordinal);
        Assert.Contains("Halaman 1 dari 2", first.Text, StringComparison.Ordinal);
        Assert.Contains("Tamu Senin, 23 November 2026 pukul 09.00 WITA Butir 2", second.Text, StringComparison.Ordinal);
        Assert.Contains("Halaman sidang, mengirim isian", second.Text, StringComparison.Ordinal);
        foreach (var who in new[] { "Ketua", "Anggota1", "Atasan", "Administrator", "Petugas", Guest })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync(who, room.Path + "/dibuka")).Status);
        }

        Assert.DoesNotContain("Yang dibuka penguji tamu", (await room.GetAsync("Anggota1", room.Path)).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_rewrites_or_deletes_it(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.GetAsync(Guest, "/tamu");
        var takeAway = kind is DatabaseKind.Postgres
            ? "TRUNCATE \"GuestView\""
            : "INSERT OR REPLACE INTO \"GuestView\" SELECT * FROM \"GuestView\"";

        foreach (var attack in new[] { "UPDATE \"GuestView\" SET \"Path\" = '/meja'", "DELETE FROM \"GuestView\"", takeAway })
        {
            var refusal = await Record.ExceptionAsync(() => room.Host.Database.ExecuteAsync(attack));
            Assert.True(refusal?.Message.Contains("tidak dapat diubah atau dihapus", StringComparison.Ordinal) is true, $"{attack}: {refusal?.Message ?? "was done"}");
        }

        Assert.Equal("/tamu", Assert.Single(await room.ViewsAsync()).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_full_disk_keeps_no_guest_from_reading(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync(Guest);
        var place = await room.PlaceAsync();
        var before = (await room.ViewsAsync()).Count;
        var disk = new FullDisk(kind);
        room.Host.Interceptors.Add(disk);

        disk.Room = 0;
        var read = await room.GetAsync(Guest, place);
        disk.Room = null;
        room.Host.Interceptors.Clear();

        Assert.Equal((HttpStatusCode.OK, place), (read.Status, read.Path));
        Assert.Equal(before, (await room.ViewsAsync()).Count);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Of_those_who_work_here_nothing_is_noted(DatabaseKind kind)
    {
        var room = await hosts.AskedAsync(kind);
        await room.BeginAsync("Anggota1", "Anggota2");

        await room.GetAsync("Anggota1", await room.PlaceAsync());
        await room.GetAsync("Ppid", room.Path);

        Assert.Empty(await room.ViewsAsync());
    }
}
