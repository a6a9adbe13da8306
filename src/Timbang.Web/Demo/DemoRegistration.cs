using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>
/// What a site with a demonstration does differently: it listens on this machine only, because its passwords are no
/// secret, and it says at the start who may enter.
/// </summary>
public static class DemoRegistration
{
    private const string Empty =
        "\nBasis data ini masih kosong. Dari terminal lain, buat kantor dan pengelola pertamanya:\n  bin/timbang help admin\n";

    public static WebApplicationBuilder AddDemo(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<DemoAccounts>();

        // Asked for every endpoint before it is bound, from whatever setting it comes.
        builder.Services.AddOptions<KestrelServerOptions>().Configure<Installation, Settings>((kestrel, installation, settings) =>
            kestrel.ConfigureEndpointDefaults(endpoint =>
            {
                if (installation.IsDemo && !settings.DemoTerbuka && IsOutside(endpoint))
                {
                    throw Addresses.ForeignToDemo($"{endpoint}");
                }
            }));
        return builder;
    }

    /// <summary>Prints, once the site listens, where it is; in a demonstration also who may enter.</summary>
    public static async Task GreetAsync(this WebApplication site, TextWriter output)
    {
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        if (addresses?.FirstOrDefault() is not { } address)
        {
            return;
        }

        await using var scope = site.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<DemoAccounts>().ListAsync();
        var isEmpty = keys is null && !await scope.ServiceProvider.GetRequiredService<TimbangDb>().BadanPublik.AnyAsync();
        await output.WriteLineAsync(keys is not null ? DemoWelcome.Text(address, keys) : $"\nTimbang: {address}\n{(isEmpty ? Empty : "")}");
    }

    private static bool IsOutside(ListenOptions endpoint) => endpoint.IPEndPoint is { } at && !IPAddress.IsLoopback(at.Address);
}
