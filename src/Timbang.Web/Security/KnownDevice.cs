using Microsoft.AspNetCore.DataProtection;

namespace Timbang.Web.Security;

/// <summary>
/// A browser from which these accounts have signed in before, known by a cookie of its own that outlives sign-out. Wrong
/// passwords from strangers are counted apart from those of a known device, so that a stranger who tries an account
/// over and over closes it to strangers only, never to its owner at his own desk.
/// </summary>
public sealed class KnownDevice(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string CookieName = "timbang-perangkat";

    // A counter PC is shared; the oldest account makes room.
    private const int MostAccounts = 20;

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Timbang.KnownDevice").ToTimeLimitedDataProtector();

    /// <summary>The device's id, when the account has signed in from it before.</summary>
    public Guid? For(Guid? akunId) =>
        akunId is { } id && Read() is { } known && known.Accounts.Contains(id) ? known.Device : null;

    /// <summary>Called after a full sign-in.</summary>
    public void Remember(Guid akunId)
    {
        var known = Read() ?? (Guid.CreateVersion7(), []);
        List<Guid> accounts = [akunId, .. known.Accounts.Where(a => a != akunId).Take(MostAccounts - 1)];
        var text = string.Join(' ', [known.Device, .. accounts]);
        Context.Response.Cookies.Append(CookieName, protector.Protect(text, TimeSpan.FromDays(400)), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = Context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(400),
            Path = "/masuk",
            IsEssential = true,
        });
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A device is known only within a request.");

    private (Guid Device, IReadOnlyList<Guid> Accounts)? Read()
    {
        if (!Context.Request.Cookies.TryGetValue(CookieName, out var cookie))
        {
            return null;
        }

        try
        {
            var ids = protector.Unprotect(cookie).Split(' ').Select(Guid.Parse).ToList();
            return (ids[0], ids[1..]);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Forged, or older than the keys: a device like any other.
            return null;
        }
    }
}
