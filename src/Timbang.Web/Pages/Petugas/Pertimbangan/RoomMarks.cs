using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Tells the devices in the room that something in their sitting has changed, by whomever and on whichever node: <c>GET
/// /sidang/{id}/alir</c> sends a mark of its state, and the page asks for itself again when the mark is another one. The mark
/// says nothing of what has changed: what a person may see is the page's affair.
/// </summary>
public static class RoomMarks
{
    private const string Policy = "sidang";

    // Devices of one person; a browser keeps six lines to a site, and closes this one while its page is not looked at.
    private const int OfOnePerson = 6;

    // Looks at the database before a device has to come in by the door again, with the letters then in force.
    private const int Longest = 180;

    // So often a mark is sent that is not new: a line that died is noticed, and no proxy thinks it idle.
    private const int Beat = 15;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddRoomMarks(this IServiceCollection services) => services.AddRateLimiter(limits => limits.AddPolicy(
        Policy,
        context => RateLimitPartition.GetConcurrencyLimiter(
            context.RequestServices.GetRequiredService<CurrentPerson>() is { IsKnown: true } person ? person.Actor.PersonId : Guid.Empty,
            _ => new ConcurrencyLimiterOptions { PermitLimit = OfOnePerson })));

    public static void MapRoomMarks(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/sidang/{id:guid}/alir", FollowAsync).RequireAuthorization().RequireRateLimiting(Policy).WithMetadata(new OpenToGuestAttribute(GuestDoor.Sitting));

    private static async Task<Results<ServerSentEventsResult<string>, NotFound>> FollowAsync(
        Guid id, HttpContext context, TimbangDb db, CurrentPerson person, IHostApplicationLifetime site)
    {
        var sidang = person.IsKnown ? await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) : null;
        if (sidang is null || !new Viewpoint(sidang, person.Actor, db.Reach.WholeAgency).Follows)
        {
            return TypedResults.NotFound();
        }

        // A proxy that gathers an answer before it hands it on would keep the room waiting.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(MarksAsync(db, id, site.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> MarksAsync(
        TimbangDb db, Guid id, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        var told = "";
        for (var look = 0; look < Longest; look++)
        {
            var mark = await MarkAsync(db, id, gone);
            if (mark != told || look % Beat == 0)
            {
                told = mark;
                yield return new SseItem<string>(mark, "keadaan");
            }

            await Task.Delay(Pause, ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ends.IsCancellationRequested)
            {
                yield break;
            }
        }
    }

    // Versions only grow, so that their sum is another one after each act in the room.
    private static async Task<string> MarkAsync(TimbangDb db, Guid id, CancellationToken cancellationToken)
    {
        var agenda = db.Agenda.Where(a => a.SidangId == id);
        var state = await db.Sidang.Where(s => s.Id == id)
            .Select(s => new { s.Version, Items = agenda.Count(), Acts = agenda.Sum(a => (long)a.Version) })
            .SingleOrDefaultAsync(cancellationToken);
        return state is null ? "" : $"{state.Version}.{state.Items}.{state.Acts}";
    }
}
