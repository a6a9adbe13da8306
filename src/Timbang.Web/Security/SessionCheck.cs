using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Security;

/// <summary>
/// Asks the database at every request whether this sign-in still stands, who it is and what he may do today. The cookie
/// holds an id and nothing else.
/// </summary>
public sealed class SessionCheck(TimbangDb db, TimeProvider time, Admission admission, ILogger<SessionCheck> log)
{
    /// <summary>The claim that holds the id of the <see cref="Session"/>.</summary>
    public const string IdClaim = "masuk";

    // Each note of "last seen" is a write; a person's list of devices does not need the minute.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        // Not let in: an outside examiner whose sitting is over.
        if (await FindAsync(context.Principal) is { } found && await admission.AdmitAsync(found))
        {
            await NoteSeenAsync(found.Session);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    // One question for the session, its owner, the agency and every assignment: it is asked with each click.
    private async Task<Visit?> FindAsync(ClaimsPrincipal? principal)
    {
        if (!Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id))
        {
            return null;
        }

        // Until it is known who it is, no reach can be known either; admission narrows it before anything else is asked.
        db.Reach = Reach.Machine;
        var visit = await (
            from session in db.Set<Session>().AsNoTracking()
            where session.Id == id
            join account in db.Users on session.AccountId equals account.Id
            where !account.Locked
            join badan in db.BadanPublik on session.BadanPublikId equals badan.Id
            select new Visit(
                session,
                account.FullName,
                account.MustChangePassword,
                new Agency(badan.Id, badan.Name, badan.TimeZoneId),
                db.Penugasan.Where(p => p.PersonId == account.Id).OrderBy(p => p.BadanPublikId).ToList())).SingleOrDefaultAsync();
        db.Reach = Reach.Nobody;
        return visit?.Session.IsOpen(time.GetUtcNow()) is true ? visit : null;
    }

    private async Task NoteSeenAsync(Session session)
    {
        var now = time.GetUtcNow();
        if (now - session.LastSeen < SeenEvery)
        {
            return;
        }

        try
        {
            await db.Set<Session>().Where(s => s.Id == session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeen, now));
        }
        catch (Exception trouble) when (db.Dialect.TroubleOf(trouble) is Trouble.Full or Trouble.Busy)
        {
            // A full disk or a long writer keeps nobody from reading: the next click notes it.
            log.LogWarning(trouble, "A sign-in was not noted as seen");
        }
    }
}

/// <summary>A session that stands: whose it is, the agency chosen in it, and all assignments the person ever had.</summary>
internal sealed record Visit(Session Session, string Name, bool MustChangePassword, Agency Home, IReadOnlyList<Penugasan> Assigned);
