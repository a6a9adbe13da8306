using System.Net;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Data;

/// <summary>No room on the disk: a sentence that says what to do, nothing typed lost, reading goes on. For every act: WholeActsTests and bin/proof disk.</summary>
public sealed class FullDiskTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_act_that_finds_no_room_says_so_beside_what_was_typed(DatabaseKind kind)
    {
        var (host, disk, office) = await StartAsync(kind);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var page = await petugas.GetAsync("/uji/buka");
        Dictionary<string, string> typed = new() { ["Input.Kind"] = "Prakarsa", ["Input.Title"] = "Daftar hadir pegawai" };

        disk.Room = 0; // already the number of the file finds none
        var refused = await petugas.SubmitAsync(page, typed);
        disk.Room = null;
        var sent = await petugas.SubmitAsync(refused);

        Assert.Equal((HttpStatusCode.OK, "/uji/buka"), (refused.Status, refused.Path));
        Assert.Contains("Penyimpanan penuh: tidak ada yang disimpan", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Daftar hadir pegawai", refused.Form()["Input.Title"]);
        Assert.Contains("Berkas uji UK-2026/001 dibuka.", sent.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Reading_goes_on_also_where_a_click_would_be_noted(DatabaseKind kind)
    {
        var (host, disk, office) = await StartAsync(kind);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        (disk.Room, host.Time.Now) = (0, FakeTime.Start.AddMinutes(6));
        var desk = await petugas.GetAsync("/meja");
        var list = await host.Visit().GetAsync("/daftar-informasi-publik");

        Assert.Equal((HttpStatusCode.OK, "/meja"), (desk.Status, desk.Path));
        Assert.Equal(HttpStatusCode.OK, list.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_cannot_sign_in_for_want_of_room_is_told_so(DatabaseKind kind)
    {
        var (host, disk, _) = await StartAsync(kind);
        var visitor = host.Visit();
        var page = await visitor.GetAsync("/masuk");

        disk.Room = 0;
        var refused = await visitor.SubmitAsync(page, new() { ["Input.Login"] = "sri.wahyuni", ["Input.Password"] = "entah" });

        Assert.Equal(HttpStatusCode.InsufficientStorage, refused.Status);
        Assert.Contains("Penyimpanan penuh", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Beri tahu pengelola sistem.", refused.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_password_is_changed_and_every_other_device_signed_out_or_neither(DatabaseKind kind)
    {
        var (host, disk, office) = await StartAsync(kind);
        var person = await Given.PersonAsync(host, office.Badan, Role.Ppid);
        await host.GivePasswordAsync(person);
        var (here, other) = (await host.SignInAsync(person), await host.SignInAsync(person));
        var page = await here.GetAsync("/akun/sandi");

        disk.Room = 2; // for the note of the try and for the password; not for the other devices
        var refused = await here.SubmitAsync(
            page,
            new() { ["Input.Now"] = Entrance.Password, ["Input.Next"] = "empat kata tak berhubungan", ["Input.Again"] = "empat kata tak berhubungan" });
        disk.Room = null;

        Assert.Equal(HttpStatusCode.InsufficientStorage, refused.Status);
        Assert.Equal("/akun", (await other.GetAsync("/akun")).Path);
        Assert.DoesNotContain("tidak cocok", (await host.Visit().EnterAsync(person)).Text, StringComparison.Ordinal);
    }

    private async Task<(TimbangHost Host, FullDisk Disk, Office Office)> StartAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        host.Interceptors.Clear();
        var disk = new FullDisk(kind);
        host.Interceptors.Add(disk);
        return (host, disk, await Office.OpenAsync(host));
    }
}
