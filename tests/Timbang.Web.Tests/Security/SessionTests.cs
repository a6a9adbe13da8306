using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>What ends takes effect with the next click.</summary>
public sealed class SessionTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task One_device_signs_another_out(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var (desk, phone) = (await host.SignInAsync(admin), await host.SignInAsync(admin));

        var shown = await desk.SubmitAsync(await desk.GetAsync("/akun"), action: "handler=AkhiriLain");

        Assert.Contains("Semua perangkat lain sudah dikeluarkan.", shown.Text);
        Assert.StartsWith("/masuk", (await phone.GetAsync("/akun")).Path);
        Assert.Equal("/akun", (await desk.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_ends_a_session_of_somebody_else(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var other = await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Seberang"), Role.Administrator, name: "Orang lain");
        var (mine, theirs) = (await host.SignInAsync(admin), await host.SignInAsync(other));
        var id = await host.WithDbAsync(db => db.Set<Session>().Where(s => s.AccountId == other.Id).Select(s => s.Id).SingleAsync());
        var form = (await mine.GetAsync("/keluar")).Form("/keluar");

        await mine.PostAsync($"/akun?handler=Akhiri&id={id}", form.Fields);

        Assert.Equal("/akun", (await theirs.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_desk_left_alone_closes_itself_and_none_lasts_for_ever(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var (left, busy) = (await host.SignInAsync(admin), await host.SignInAsync(admin));
        for (var hour = 0; hour < 11; hour++)
        {
            host.Time.Now += TimeSpan.FromHours(1);
            Assert.Equal("/akun", (await busy.GetAsync("/akun")).Path);
        }

        Assert.StartsWith("/masuk", (await left.GetAsync("/akun")).Path);
        host.Time.Now += TimeSpan.FromHours(1);
        Assert.StartsWith("/masuk", (await busy.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_locked_account_is_out_at_once(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var visitor = await host.SignInAsync(admin);

        await host.WithDbAsync(db => db.Users.ExecuteUpdateAsync(a => a.SetProperty(x => x.Locked, true)));

        Assert.StartsWith("/masuk", (await visitor.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_assignment_that_ends_closes_its_doors_at_once(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var visitor = await host.SignInAsync(admin);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/pengelola")).Status);

        await host.WithDbAsync(async db =>
        {
            var penugasan = await db.Penugasan.SingleAsync();
            penugasan.Akhiri(new DateOnly(2026, 11, 22), "surat 800/9/2026", Given.Administrator(penugasan.BadanPublikId));
            await db.SaveActAsync(penugasan, null, null);
        });

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/pengelola")).Status);
        Assert.Contains("Belum ada penugasan", (await visitor.GetAsync("/akun")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Changing_the_password_signs_the_other_devices_out(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        await host.GivePasswordAsync(admin);
        var (desk, phone) = (await host.SignInAsync(admin), await host.SignInAsync(admin));
        var page = await desk.GetAsync("/akun/sandi");

        var refused = await desk.SubmitAsync(
            page,
            new() { ["Input.Now"] = "bukan ini", ["Input.Next"] = "empat kata tak berhubungan", ["Input.Again"] = "empat kata tak berhubungan" });
        var done = await desk.SubmitAsync(
            page,
            new() { ["Input.Now"] = Entrance.Password, ["Input.Next"] = "empat kata tak berhubungan", ["Input.Again"] = "empat kata tak berhubungan" });

        Assert.Contains("Kata sandi sekarang tidak cocok.", refused.Text);
        Assert.Equal("/pengelola", done.Path);
        Assert.StartsWith("/masuk", (await phone.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_person_of_two_agencies_works_for_one_at_a_time(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var other = await Given.BadanAsync(host, "Kota Seberang", "Asia/Jakarta");
        await host.WithDbAsync(async db =>
        {
            var penugasan = Penugasan.Tugaskan(other.Id, new(admin.Id, Role.Ppid, null, new(2026, 1, 1), null, "800/2/2026"), null);
            db.Add(penugasan);
            await db.SaveActAsync(penugasan, null, null);
        });
        var visitor = await host.SignInAsync(admin);

        var choice = await visitor.GetAsync("/mulai");
        await visitor.PostAsync("/akun/pilih-badan", [.. choice.Form("").Fields.Where(f => f.Key.StartsWith("__", StringComparison.Ordinal)), new("badan", other.Id.ToString())]);
        var account = await visitor.GetAsync("/akun");

        Assert.Equal("/akun/pilih-badan", choice.Path);
        Assert.Contains("Kota Seberang", account.Text);
        Assert.Contains("Semua jam menurut WIB", account.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/pengelola")).Status);
    }

    private async Task<(TimbangHost Host, Account Admin)> AdministratorAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        return (host, await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator));
    }
}
