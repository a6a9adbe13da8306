using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>
/// What a site with a demonstration does differently: it listens on this machine only, because its passwords are no
/// secret, and it says at the start who may enter.
/// </summary>
public static class DemoRegistration
{
    public static WebApplicationBuilder AddDemo(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DemoAccounts>();

        // Asked for every endpoint before it is bound, from whatever setting it comes.
        builder.Services.AddOptions<KestrelServerOptions>().Configure<Installation, Settings>((kestrel, installation, settings) =>
            kestrel.ConfigureEndpointDefaults(endpoint =>
            {
                if (installation.IsDemo && !settings.DemoTerbuka && IsOutside(endpoint))
                {
                    throw new SettingsException(
                        $"Data contoh tidak dibuka ke jaringan ({endpoint}): kata sandinya bukan rahasia. Pakai --urls http://127.0.0.1:5080, atau --demo-terbuka bila memang dikehendaki.");
                }
            }));
        return builder;
    }

    /// <summary>Prints, once the site listens, where a demonstration is and who may enter.</summary>
    public static async Task GreetAsync(this WebApplication site, TextWriter output)
    {
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        await using var scope = site.Services.CreateAsyncScope();
        if (addresses?.FirstOrDefault() is { } address && await scope.ServiceProvider.GetRequiredService<DemoAccounts>().ListAsync() is { } keys)
        {
            await output.WriteLineAsync(DemoWelcome.Text(address, keys));
        }
    }

    private static bool IsOutside(ListenOptions endpoint) => endpoint.IPEndPoint is { } at && !IPAddress.IsLoopback(at.Address);
}
