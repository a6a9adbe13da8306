using System.Net;
using Microsoft.Extensions.Configuration;
using Timbang.Web.Security;

namespace Timbang.Web.Tests.Security;

public sealed class ProxiesTests
{
    [Fact]
    public void Proxies_are_named_by_their_addresses() =>
        Assert.Equal([IPAddress.Parse("10.0.0.5"), IPAddress.Parse("::1")], Proxies.Read(With("10.0.0.5, ::1")));

    [Fact]
    public void Nobody_is_believed_unless_named() => Assert.Empty(Proxies.Read(With(null)));

    [Fact]
    public void What_is_no_address_is_refused_in_words()
    {
        var refusal = Assert.Throws<SettingsException>(() => Proxies.Read(With("10.0.0.5, perantara")));

        Assert.Contains("\"perantara\"", refusal.Message);
    }

    private static IConfiguration With(string? proxies) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Timbang:Proxies"] = proxies }).Build();
}
