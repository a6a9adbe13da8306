using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// A way in without password, in the test host only: opens the same sign-in with the same cookie as the real door, so
/// that everything behind it is the real thing.
/// </summary>
internal sealed class TestDoor : IStartupFilter
{
    public const string Path = "/pintu-uji";

    public static string To(Guid account) => $"{Path}?id={account}";

    /// <summary>As if the password were right and the second step still asked for.</summary>
    public static string HalfwayTo(Guid account) => $"{Path}?id={account}&separuh";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // Not Map: it would tie the cookie to this path.
        app.MapWhen(context => context.Request.Path == Path, door => door.Run(OpenAsync));
        next(app);
    };

    private static async Task OpenAsync(HttpContext context)
    {
        var id = Guid.Parse(context.Request.Query["id"]!);
        if (context.Request.Query.ContainsKey("separuh"))
        {
            var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.ToString())], DoorsRegistration.SecondStep);
            await context.SignInAsync(DoorsRegistration.SecondStep, new ClaimsPrincipal(identity));
            return;
        }

        var account = await context.RequestServices.GetRequiredService<TimbangDb>().Users.SingleAsync(a => a.Id == id);
        await context.RequestServices.GetRequiredService<Sessions>().OpenAsync(account);
    }
}
