using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>Opens and closes sign-ins: a row in the database and a cookie that holds its id.</summary>
public sealed class Sessions(TimbangDb db, TimeProvider time, KnownDevice device, IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("One signs in within a request.");

    /// <summary>Password (and code) were right: from here on the cookie opens what the assignments allow.</summary>
    public async Task OpenAsync(Account account)
    {
        var now = time.GetUtcNow();
        var session = new Session
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            BadanPublikId = account.BadanPublikId,
            Device = DeviceWords.Of(Context.Request.Headers.UserAgent.ToString()),
            Since = now,
            LastSeen = now,
        };
        db.Add(session);
        await db.SaveChangesAsync();
        device.Remember(account.Id);
        var identity = new ClaimsIdentity([new Claim(SessionCheck.IdClaim, session.Id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        await Context.SignOutAsync(DoorsRegistration.SecondStep);
        await Context.SignInAsync(new ClaimsPrincipal(identity));
    }

    /// <summary>Ends one sign-in; the next request of that device is a stranger's.</summary>
    public Task<int> EndAsync(Guid accountId, Guid sessionId) => EndAsync(Open(accountId).Where(s => s.Id == sessionId));

    /// <summary>Ends all sign-ins of the account, except the one given.</summary>
    public Task<int> EndAllAsync(Guid accountId, Guid? except) => EndAsync(Open(accountId).Where(s => s.Id != except));

    /// <summary>On how many devices the account is signed in now.</summary>
    public Task<int> CountOpenAsync(Guid accountId)
    {
        var now = time.GetUtcNow();
        var (started, seen) = (now - Session.Longest, now - Session.LongestPause);
        return Open(accountId).CountAsync(s => s.Since > started && s.LastSeen > seen);
    }

    private IQueryable<Session> Open(Guid accountId) => db.Set<Session>().Where(s => s.AccountId == accountId && s.EndedAt == null);

    private Task<int> EndAsync(IQueryable<Session> sessions)
    {
        var now = time.GetUtcNow();
        return sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now));
    }
}
