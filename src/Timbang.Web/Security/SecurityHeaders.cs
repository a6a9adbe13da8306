namespace Timbang.Web.Security;

/// <summary>
/// What every answer tells the browser: run nothing and load nothing but our own, show it in no frame, guess no type,
/// tell no other site where the reader was. Answers to signed-in people are kept by no cache.
/// </summary>
public static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // Asked for now: when an answer starts late, the services of its request may be gone already.
            var nonce = context.RequestServices.GetRequiredService<Nonce>();
            context.Response.OnStarting(() =>
            {
                Write(context, nonce);
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static void Write(HttpContext context, Nonce nonce)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.User.Identity?.IsAuthenticated is true || context.Request.Method is not ("GET" or "HEAD"))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static string Policy(Nonce nonce)
    {
        var scripts = nonce.IsUsed ? $"'nonce-{nonce.Value}'" : "'none'";
        return $"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }
}
