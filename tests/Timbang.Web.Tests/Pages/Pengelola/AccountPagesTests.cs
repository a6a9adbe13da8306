using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>An administrator makes accounts and takes care of them; everything he does stays in the trail with its reason.</summary>
public sealed partial class AccountPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_new_account_gets_a_password_that_is_shown_once_and_must_be_changed(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);
        var form = await admin.GetAsync("/pengelola/akun/buat");
        var typed = new Dictionary<string, string> { ["Input.FullName"] = "Dewi Lestari, S.H.", ["Input.UserName"] = "dewi.lestari" };

        var made = await admin.SubmitAsync(form, typed);
        var repeated = await admin.SubmitAsync(form, typed);
        var entered = await host.Visit().EnterAsync(new Account { UserName = "dewi.lestari" }, PasswordIn(made));

        Assert.Contains("hanya tampil sekali", made.Text);
        Assert.DoesNotContain("hanya tampil sekali", repeated.Text);
        Assert.Equal("/akun/sandi", entered.Path);
        Assert.Equal(1, await host.WithDbAsync(db => db.Users.CountAsync(a => a.UserName == "dewi.lestari")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_user_name_is_given_once(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var known = await Given.PersonAsync(host, badan, Role.Ppid);

        var refused = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/akun/buat"),
            new() { ["Input.FullName"] = "Orang Kedua", ["Input.UserName"] = known.UserName!.ToUpperInvariant() });

        Assert.Contains("sudah dipakai", refused.Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Users.CountAsync(a => a.FullName == "Orang Kedua")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Locking_asks_why_signs_out_and_stays_in_the_trail(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var ppid = await Given.PersonAsync(host, badan, Role.Ppid);
        var desk = await host.SignInAsync(ppid);
        var page = await admin.GetAsync($"/pengelola/akun/{ppid.Id}");

        var refused = await admin.SubmitAsync(page, new() { ["Input.Act"] = "Locked", ["Input.Reason"] = " " });
        var done = await admin.SubmitAsync(page, new() { ["Input.Act"] = "Locked", ["Input.Reason"] = "cuti di luar tanggungan negara" });

        Assert.Contains("Tulis alasannya", refused.Text);
        Assert.Contains("Akun dikunci oleh Administrator: cuti di luar tanggungan negara", done.Text);
        Assert.StartsWith("/masuk", (await desk.GetAsync("/akun")).Path);
        var trail = await host.WithDbAsync(db => db.TimelineAsync(ppid.Id));
        Assert.Equal(["Register", "Locked"], trail.Select(t => t.Act));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_new_first_password_ends_the_old_one(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var ppid = await Given.PersonAsync(host, badan, Role.Ppid);
        await host.GivePasswordAsync(ppid);

        var done = await admin.SubmitAsync(
            await admin.GetAsync($"/pengelola/akun/{ppid.Id}"),
            new() { ["Input.Act"] = "PasswordReset", ["Input.Reason"] = "lupa kata sandi" });

        Assert.Contains("tidak cocok", (await host.Visit().EnterAsync(ppid)).Text);
        Assert.Equal("/akun/sandi", (await host.Visit().EnterAsync(ppid, PasswordIn(done))).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_locks_himself_out(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var other = await Given.PersonAsync(host, badan, Role.Ppid);
        var me = await host.WithDbAsync(db => db.Users.SingleAsync(a => a.FullName == "Administrator"));
        var form = (await admin.GetAsync($"/pengelola/akun/{other.Id}")).Form();

        var refused = await admin.PostAsync($"/pengelola/akun/{me.Id}", form.With(new() { ["Input.Act"] = "Locked", ["Input.Reason"] = "coba" }));

        Assert.Contains("Akun Anda sendiri diurus oleh Administrator lain", refused.Text);
        Assert.Equal("/pengelola", (await admin.GetAsync("/pengelola")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_account_of_another_agency_does_not_exist(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var mine = await Given.PersonAsync(host, badan, Role.Ppid, name: "Orang Sini");
        var other = await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Seberang"), Role.Ppid, name: "Orang Seberang");
        var form = (await admin.GetAsync($"/pengelola/akun/{mine.Id}")).Form();

        var read = await admin.GetAsync($"/pengelola/akun/{other.Id}");
        var sent = await admin.PostAsync($"/pengelola/akun/{other.Id}", form.With(new() { ["Input.Act"] = "Locked", ["Input.Reason"] = "coba" }));
        var list = await admin.GetAsync("/pengelola/akun?cari=orang");

        Assert.Equal(HttpStatusCode.NotFound, read.Status);
        Assert.Equal(HttpStatusCode.NotFound, sent.Status);
        Assert.Contains("Orang Sini", list.Text);
        Assert.DoesNotContain("Orang Seberang", list.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Searching_takes_the_signs_of_a_pattern_as_they_are(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        await Given.PersonAsync(host, badan, Role.Ppid, name: "Sri 100% Wahyuni");
        await Given.PersonAsync(host, badan, Role.Ppid, name: "Dewi");

        var percent = await admin.GetAsync("/pengelola/akun?cari=%25");
        var lower = await admin.GetAsync("/pengelola/akun?cari=sri%20100");
        var nothing = await admin.GetAsync("/pengelola/akun?cari=zzz");

        Assert.Contains("1 akun", percent.Text);
        Assert.Contains("Sri 100% Wahyuni", lower.Text);
        Assert.Contains("Tidak ada akun yang cocok", nothing.Text);
    }

    private async Task<(TimbangHost Host, BadanPublik Badan, Visitor Admin)> OfficeAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (host, badan, await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator)));
    }

    private static string PasswordIn(Shown page) => Password().Match(page.Html).Groups[1].Value;

    [GeneratedRegex("""<p class="once">([^<]+)</p>""")]
    private static partial Regex Password();
}
