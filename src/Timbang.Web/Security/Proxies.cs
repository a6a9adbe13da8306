using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Timbang.Web.Security;

/// <summary>
/// Behind a proxy every reader seems to come from one address, and by plain HTTP. <c>Timbang:Proxies</c> names the proxies whose
/// word about address and scheme is believed; nobody else's is, or anyone could have an address of his own for each guess.
/// </summary>
public static class Proxies
{
    /// <exception cref="SettingsException">One of them is no address.</exception>
    public static IReadOnlyList<IPAddress> Read(IConfiguration configuration) =>
    [
        .. (configuration["Timbang:Proxies"] ?? "")
            .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(text => IPAddress.TryParse(text, out var address)
                ? address
                : throw new SettingsException($"Timbang:Proxies berisi \"{text}\". Isi dengan alamat IP perantara, dipisahkan koma: 10.0.0.5, 10.0.0.6.")),
    ];

    public static void BelieveProxies(this IServiceCollection services, IReadOnlyList<IPAddress> proxies) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = Math.Max(1, proxies.Count);
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            proxies.ToList().ForEach(options.KnownProxies.Add);
        });
}
