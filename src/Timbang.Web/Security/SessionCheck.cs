using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// Asks the database at every request whether this sign-in still stands, who it is and what he may do today. The cookie
/// holds an id and nothing else.
/// </summary>
public sealed class SessionCheck(TimbangDb db, TimeProvider time, Admission admission) : CookieAuthenticationEvents
{
    /// <summary>The claim that holds the id of the <see cref="Session"/>.</summary>
    public const string IdClaim = "masuk";

    // Each note of "last seen" is a write; a person's list of devices does not need the minute.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context.Principal) is not { } found)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        await admission.AdmitAsync(found.Session, found.Account, found.Agency);
        await NoteSeenAsync(found.Session);
    }

    private async Task<Found?> FindAsync(ClaimsPrincipal? principal)
    {
        if (!Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id))
        {
            return null;
        }

        var found = await (
            from session in db.Set<Session>().AsNoTracking()
            where session.Id == id
            join account in db.Users.AsNoTracking() on session.AccountId equals account.Id
            join badan in db.BadanPublik on session.BadanPublikId equals badan.Id
            select new Found(session, account, new Agency(badan.Id, badan.Name, badan.TimeZoneId))).SingleOrDefaultAsync();
        return found is { Account.Locked: false } && found.Session.IsOpen(time.GetUtcNow()) ? found : null;
    }

    private async Task NoteSeenAsync(Session session)
    {
        var now = time.GetUtcNow();
        if (now - session.LastSeen >= SeenEvery)
        {
            await db.Set<Session>().Where(s => s.Id == session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeen, now));
        }
    }

    private sealed record Found(Session Session, Account Account, Agency Agency);
}
