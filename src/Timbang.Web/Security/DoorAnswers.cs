using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Timbang.Web.Security;

/// <summary>
/// What a closed door answers. To a stranger who reads: the sign-in page, and then back here. To a stranger who sends: 401.
/// To whoever is signed in and may not: 404, as if the page did not exist, for every verb.
/// </summary>
public sealed class DoorAnswers(CurrentPerson current) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult)
    {
        // An address that leads nowhere is 404 for everyone.
        if (context.GetEndpoint() is not { } endpoint)
        {
            return next(context);
        }

        if (authorizeResult.Succeeded)
        {
            return Detour(endpoint, context) is { } detour ? Redirect(context, detour) : next(context);
        }

        return authorizeResult.Challenged ? AskToSignIn(context) : Refuse(context, StatusCodes.Status404NotFound);
    }

    private static Task AskToSignIn(HttpContext context) => context.Request.Method is "GET" or "HEAD"
        ? Redirect(context, "/masuk?kembali=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString))
        : Refuse(context, StatusCodes.Status401Unauthorized);

    private string? Detour(Endpoint endpoint, HttpContext context)
    {
        if (!current.IsKnown || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return null;
        }

        var isOnTheWay = context.Request.Path.StartsWithSegments("/akun/sandi") || context.Request.Path.StartsWithSegments("/keluar");
        return current.MustChangePassword && !isOnTheWay ? "/akun/sandi" : null;
    }

    private static Task Redirect(HttpContext context, string where)
    {
        context.Response.Redirect(where);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
