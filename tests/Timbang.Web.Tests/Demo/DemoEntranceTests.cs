using System.Net;
using Timbang.Web.Commands;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Demo;

/// <summary>Who may enter a demonstration, from where, and that it never becomes anything else.</summary>
public sealed class DemoEntranceTests(Hosts hosts, Templates templates) : IClassFixture<Hosts>
{
    private const string Password = "contoh-saja-9876";

    [Theory, ClassData<BothDatabases>]
    public async Task The_mark_of_a_demonstration_is_not_taken_off(DatabaseKind kind)
    {
        await using var host = await DemoAsync(kind);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.Database.ExecuteAsync("DELETE FROM \"Installation\""));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.Database.ExecuteAsync("UPDATE \"Installation\" SET \"IsDemo\" = \"IsDemo\""));

        Assert.Equal(["1"], (await host.Database.QueryAsync<long>("SELECT COUNT(*) FROM \"Installation\"")).Select(n => n.ToString()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_that_is_none_has_no_password_to_show(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.Database.ExecuteAsync(
            "INSERT INTO \"Installation\" (\"Id\", \"IsDemo\", \"DemoPassword\") VALUES (1, FALSE, 'rahasia')"));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_demo_is_refused_where_an_office_has_its_data(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await Given.BadanAsync(host);
        var (options, said) = (DemoHosts.Options(host.Database), new StringWriter());

        var refusal = await Assert.ThrowsAsync<RuleException>(() => new DemoCommand().RunAsync(options, said));
        var left = await new DemoCommand().RunAsync([.. options, "--if-empty"], said);

        Assert.Contains("Data contoh hanya dibuat pada basis data kosong", refusal.Message);
        Assert.Equal(0, left);
        Assert.Equal(1, await host.WithDbAsync(db => Task.FromResult(db.BadanPublik.Count())));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_is_not_founded_in_a_demonstration(DatabaseKind kind)
    {
        await using var host = await DemoAsync(kind);
        string[] create = ["create", "--badan", "Kota Baru", "--slug", "kota-baru", "--nama", "Ani", "--pengguna", "ani"];

        var refusal = await Assert.ThrowsAsync<RuleException>(() => new AdminCommand(() => Password).RunAsync([.. create, .. DemoHosts.Options(host.Database)], new StringWriter()));

        Assert.Contains("tetap contoh", refusal.Message);
    }

    [Fact]
    public async Task The_accounts_are_listed_on_this_machine_only()
    {
        await using var host = await DemoAsync(DatabaseKind.Sqlite);

        Assert.Contains(Password, await SignInPageAsync(host, "127.0.0.1", "localhost"));
        Assert.Contains(Password, await SignInPageAsync(host, "::1", "127.0.0.1:5080"));
        Assert.DoesNotContain(Password, await SignInPageAsync(host, "192.168.1.20", "localhost"));
        Assert.DoesNotContain(Password, await SignInPageAsync(host, "127.0.0.1", "localhost", proxy: "X-Forwarded-For"));
        Assert.DoesNotContain(Password, await SignInPageAsync(host, "127.0.0.1", "localhost", proxy: "via"));
        Assert.DoesNotContain(Password, await SignInPageAsync(host, "127.0.0.1", "localhost", proxy: "X-Real-IP"));
        Assert.DoesNotContain(Password, await SignInPageAsync(host, "127.0.0.1", "jahat.example"));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", false, true)]
    [InlineData("http://*:0", false, true)]
    [InlineData("http://127.0.0.1:0", false, false)]
    [InlineData("http://0.0.0.0:0", true, false)]
    public async Task A_demonstration_listens_to_this_machine_only_unless_it_is_told_otherwise(string address, bool open, bool refused)
    {
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await MarkAsync(database);
        await using var site = Site.Create([.. DemoHosts.Options(database), "--urls", address, .. open ? ["--demo-terbuka"] : Array.Empty<string>()]);

        var refusal = await Record.ExceptionAsync(() => site.StartAsync());

        Assert.Equal(refused, refusal is SettingsException);
        Assert.Equal(refused, refusal is not null);
        await site.StopAsync();
    }

    private static async Task<string> SignInPageAsync(TimbangHost host, string from, string to, string? proxy = null)
    {
        var answer = await host.Server.SendAsync(context =>
        {
            (context.Request.Path, context.Request.Host) = ("/masuk", new(to));
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Headers[proxy ?? "Accept"] = "203.0.113.7";
        });
        Assert.Equal(200, answer.Response.StatusCode);
        return await new StreamReader(answer.Response.Body).ReadToEndAsync();
    }

    // Marked by hand: making a whole demo would tell no more.
    private async Task<TimbangHost> DemoAsync(DatabaseKind kind)
    {
        var database = await templates.CopyAsync(kind);
        await MarkAsync(database);
        return new TimbangHost(kind, database);
    }

    private static Task<int> MarkAsync(TestDatabase database) => database.ExecuteAsync(
        $"INSERT INTO \"Installation\" (\"Id\", \"IsDemo\", \"DemoPassword\") VALUES (1, TRUE, '{Password}')");
}
