using Timbang.Web.Commands;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Commands;

/// <summary><c>timbang admin create</c>: the first key to an empty database.</summary>
public sealed class AdminCommandTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Typed =
        ["create", "--badan", "Kabupaten Muara Tenang", "--slug", "muara-tenang", "--nama", "Siti Rahma, S.Kom.", "--pengguna", "siti", "--zona", "WIT"];

    [Theory, ClassData<BothDatabases>]
    public async Task The_first_administrator_comes_in_with_the_password_that_was_read(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        using var output = new StringWriter();

        await new AdminCommand(() => Entrance.Password).RunAsync([.. Typed, .. Where(host)], output);
        host.Time.Now = TimeProvider.System.GetUtcNow(); // the command stands outside the test's clock
        var entered = await host.Visit().EnterAsync(new Account { UserName = "siti" });

        Assert.Contains("akun siti sudah dibuat", output.ToString());
        Assert.Equal("/pengelola", entered.Path);
        Assert.Contains("Kabupaten Muara Tenang", entered.Text);
        Assert.Contains("Semua jam menurut WIT", entered.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_weak_password_makes_nothing_at_all(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        var refusal = await Assert.ThrowsAsync<RuleException>(
            () => new AdminCommand(() => "bismillah123").RunAsync([.. Typed, .. Where(host)], TextWriter.Null));

        Assert.Contains("paling sering ditebak", refusal.Message);
        Assert.Empty(await host.Database.QueryAsync<string>("""SELECT "Name" FROM "BadanPublik" """));
    }

    [Theory]
    [InlineData("--zona", "GMT")]
    [InlineData("--tidak-ada", "x")]
    public async Task What_is_typed_wrongly_is_told(string option, string value)
    {
        string[] typed = [.. Typed.Take(9), option, value];

        await Assert.ThrowsAsync<UsageException>(() => new AdminCommand(() => Entrance.Password).RunAsync(typed, TextWriter.Null));
    }

    private static string[] Where(TimbangHost host) => host.Kind is DatabaseKind.Sqlite
        ? ["--data", host.Database.Settings["Timbang:Data"]!]
        : ["--postgres", host.Database.Settings["ConnectionStrings:Timbang"]!];
}
