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
        Assert.StartsWith("/pengelola/akun/", repeated.Path);
        Assert.Contains("Dewi Lestari, S.H.", repeated.Text);
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
    public async Task Post_and_name_are_corrected_with_a_reason_and_stay_in_the_trail(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var ppid = await Given.PersonAsync(host, badan, Role.Ppid);
        var page = await admin.GetAsync($"/pengelola/akun/{ppid.Id}/ubah");

        var silent = await admin.SubmitAsync(page, new() { ["Input.Post"] = "Sekretaris BKPSDM" });
        var done = await admin.SubmitAsync(
            page,
            new() { ["Input.Post"] = "Sekretaris BKPSDM", ["Input.Email"] = "ppid@kantor.example", ["Input.Reason"] = "Mutasi, SK 821.2/15/2026" });
        var stale = await admin.SubmitAsync(page, new() { ["Input.Key"] = Guid.CreateVersion7().ToString(), ["Input.Post"] = "Camat", ["Input.Reason"] = "Keliru" });

        Assert.Contains("Tulis alasannya", silent.Text);
        Assert.Equal($"/pengelola/akun/{ppid.Id}", done.Path);
        Assert.Contains("Jabatan Sekretaris BKPSDM", done.Text);
        Assert.Contains("Keterangan diubah oleh Administrator: Mutasi, SK 821.2/15/2026", done.Text);
        Assert.Contains("sudah diubah", stale.Text);
        var kept = await host.WithDbAsync(db => db.Users.SingleAsync(a => a.Id == ppid.Id));
        Assert.Equal(("Sekretaris BKPSDM", "PPID@KANTOR.EXAMPLE"), (kept.Post, kept.NormalizedEmail));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Missing_qualifications_are_shown_to_the_administrator_and_bar_nothing(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var petugas = await Given.PersonAsync(host, badan, Role.Petugas, await Given.UnitAsync(host, badan));

        var page = await admin.GetAsync($"/pengelola/akun/{petugas.Id}");
        var works = await (await host.SignInAsync(petugas)).GetAsync("/uji/buka");

        Assert.Contains("belum ada bukti Memahami tugas, fungsi dan kewenangan PPID; Memiliki kemampuan pelayanan publik", page.Text);
        Assert.Equal(HttpStatusCode.OK, works.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_lost_the_phone_comes_in_again_after_the_administrator_took_the_second_step_off(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var ppid = await Given.PersonAsync(host, badan, Role.Ppid);
        await host.GivePasswordAsync(ppid);
        await host.WithDbAsync(db => db.Users.Where(a => a.Id == ppid.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.TwoFactorEnabled, true)));

        var asked = await host.Visit().EnterAsync(ppid);
        var done = await admin.SubmitAsync(
            await admin.GetAsync($"/pengelola/akun/{ppid.Id}"),
            new() { ["Input.Act"] = "SecondStepRemoved", ["Input.Reason"] = "Ponsel hilang, surat 12/2026" });
        var entered = await host.Visit().EnterAsync(ppid);

        Assert.StartsWith("/masuk/kode", asked.Path);
        Assert.Contains("Langkah kedua dicabut oleh Administrator: Ponsel hilang, surat 12/2026", done.Text);
        Assert.Equal("/meja", entered.Path);
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
