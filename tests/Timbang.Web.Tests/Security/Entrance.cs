using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>Comes in by the real door, with name and password.</summary>
internal static class Entrance
{
    public const string Password = "kuda laut biru terbang";

    public static async Task GivePasswordAsync(this TimbangHost host, Account account, string password = Password)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var given = await users.AddPasswordAsync((await users.FindByIdAsync(account.Id.ToString()))!, password);
        Assert.True(given.Succeeded);
    }

    public static async Task<Shown> EnterAsync(this Visitor visitor, Account account, string password = Password, string page = "/masuk") =>
        await visitor.SubmitAsync(
            await visitor.GetAsync(page),
            new() { ["Input.Login"] = account.UserName!, ["Input.Password"] = password });

    /// <summary>Wrong passwords typed by strangers; one page serves them all.</summary>
    public static async Task FailAsync(this TimbangHost host, Account account, int times)
    {
        var stranger = host.Visit();
        var page = await stranger.GetAsync("/masuk");
        for (var i = 0; i < times; i++)
        {
            var refused = await stranger.SubmitAsync(page, new() { ["Input.Login"] = account.UserName!, ["Input.Password"] = "salah " + i });
            Assert.Equal(System.Net.HttpStatusCode.OK, refused.Status);
        }
    }
}
