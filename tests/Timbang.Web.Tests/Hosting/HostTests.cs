using System.Net;
using Timbang.Pelaksana;

namespace Timbang.Web.Tests.Hosting;

/// <summary>The test host is the real site behind a door of its own.</summary>
public sealed class HostTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Who_signs_in_by_the_test_door_is_known_by_the_site(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var account = await Given.PersonAsync(host, badan, Role.Petugas, await Given.UnitAsync(host, badan), "Sri Wahyuni");

        var mine = await (await host.SignInAsync(account)).GetAsync("/akun");
        var stranger = await host.Visit().GetAsync("/akun");

        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.Contains("Sri Wahyuni", mine.Text);
        Assert.StartsWith("/masuk", stranger.Path);
        Assert.DoesNotContain("Sri Wahyuni", stranger.Text);
    }
}
