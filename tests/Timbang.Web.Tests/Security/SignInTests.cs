using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Pelaksana;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>The first step: name and password.</summary>
public sealed class SignInTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_right_password_opens_and_signing_out_closes(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var visitor = host.Visit();

        var inside = await visitor.EnterAsync(admin);
        var outside = await visitor.SubmitAsync(await visitor.GetAsync("/keluar"), action: "/keluar");

        Assert.Equal("/pengelola", inside.Path);
        Assert.Equal("/", outside.Path);
        Assert.StartsWith("/masuk", (await visitor.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_password_is_taken_letter_by_letter_as_it_was_typed(DatabaseKind kind)
    {
        const string Decomposed = "sandi-rahasi\u0061\u0301-9 \u200B";
        var (host, admin) = await AdministratorAsync(kind);
        using var scope = host.Services.CreateScope();
        var hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(admin, Decomposed);
        await host.WithDbAsync(db => db.Users.Where(a => a.Id == admin.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, hash)));

        var inside = await host.Visit().EnterAsync(admin, Decomposed);

        Assert.Equal("/pengelola", inside.Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);

        var wrong = await host.Visit().EnterAsync(admin, "bukan ini sandinya");
        var unknown = await host.Visit().EnterAsync(new Account { UserName = "tidak.ada" }, "bukan ini sandinya");

        Assert.Contains("Nama pengguna atau kata sandi tidak cocok.", wrong.Text);
        Assert.Equal(MainOf(wrong), MainOf(unknown));

        // The frame around it names the office as soon as the site has read of it, which may be in between.
        static string MainOf(Shown page) => HtmlText.Of(page.Html[page.Html.IndexOf("<main", StringComparison.Ordinal)..page.Html.IndexOf("</main>", StringComparison.Ordinal)]);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task After_signing_in_one_goes_where_one_was_going_but_never_to_another_site(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);

        var asked = host.Visit();
        var back = await asked.EnterAsync(admin, page: (await asked.GetAsync("/akun/sandi")).Path);

        Assert.Equal("/akun/sandi", back.Path);
        foreach (var elsewhere in new[] { "https://contoh.go.id/", "//contoh.go.id", "/\\contoh.go.id", "http:contoh.go.id" })
        {
            var shown = await host.Visit().EnterAsync(admin, page: "/masuk?kembali=" + Uri.EscapeDataString(elsewhere));
            Assert.Equal("/pengelola", shown.Path);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_without_its_token_is_refused(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var visitor = host.Visit();
        await visitor.GetAsync("/masuk");

        var refused = await visitor.PostAsync(
            "/masuk",
            new Dictionary<string, string> { ["Input.Login"] = admin.UserName!, ["Input.Password"] = Entrance.Password });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Tidak ada yang berubah.", refused.Text);
        Assert.StartsWith("/masuk", (await visitor.GetAsync("/akun")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Strangers_close_an_account_to_strangers_only_and_for_a_quarter_of_an_hour(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var owner = host.Visit();
        await owner.EnterAsync(admin);
        await owner.SubmitAsync(await owner.GetAsync("/akun"), action: "/keluar");
        await host.FailAsync(admin, SignInLimits.PerAccount);

        var stranger = await host.Visit().EnterAsync(admin);
        var atOwnDesk = await owner.EnterAsync(admin);
        host.Time.Now += SignInLimits.Window;
        var later = await host.Visit().EnterAsync(admin);

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.Contains("masuk dari perangkat yang biasa Anda pakai", stranger.Text);
        Assert.Equal("/pengelola", atOwnDesk.Path);
        Assert.Equal("/pengelola", later.Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task One_address_tries_only_so_many_names(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        for (var i = 0; i < SignInLimits.PerAddress; i += SignInLimits.PerAccount)
        {
            await host.FailAsync(new Account { UserName = "nama." + i }, SignInLimits.PerAccount);
        }

        var refused = await host.Visit().EnterAsync(admin);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_locked_account_says_so_only_to_who_knows_its_password(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        await host.WithDbAsync(db => db.Users.ExecuteUpdateAsync(a => a.SetProperty(x => x.Locked, true)));

        var owner = await host.Visit().EnterAsync(admin);
        var stranger = await host.Visit().EnterAsync(admin, "bukan ini sandinya");

        Assert.Contains("dikunci oleh pengelola", owner.Text);
        Assert.DoesNotContain("dikunci", stranger.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_first_password_opens_nothing_before_it_is_changed_and_nothing_after_a_week(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var until = (DateTimeOffset?)(host.Time.Now + Passwords.FirstPasswordLasts);
        await host.WithDbAsync(db => db.Users.ExecuteUpdateAsync(a =>
            a.SetProperty(x => x.MustChangePassword, true).SetProperty(x => x.PasswordUntil, until)));
        var visitor = host.Visit();

        var inside = await visitor.EnterAsync(admin);
        var elsewhere = await visitor.GetAsync("/pengelola/akun");
        var changed = await visitor.SubmitAsync(
            elsewhere,
            new() { ["Input.Now"] = Entrance.Password, ["Input.Next"] = "empat kata tak berhubungan", ["Input.Again"] = "empat kata tak berhubungan" },
            "/akun/sandi");

        Assert.Equal("/akun/sandi", inside.Path);
        Assert.Equal("/akun/sandi", elsewhere.Path);
        Assert.Equal("/pengelola", changed.Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_first_password_lapses(DatabaseKind kind)
    {
        var (host, admin) = await AdministratorAsync(kind);
        var past = (DateTimeOffset?)host.Time.Now.AddMinutes(-1);
        await host.WithDbAsync(db => db.Users.ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordUntil, past)));

        var refused = await host.Visit().EnterAsync(admin);

        Assert.Contains("Kata sandi awal ini sudah kedaluwarsa.", refused.Text);
    }

    private async Task<(TimbangHost Host, Account Admin)> AdministratorAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var admin = await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator);
        await host.GivePasswordAsync(admin);
        return (host, admin);
    }
}
