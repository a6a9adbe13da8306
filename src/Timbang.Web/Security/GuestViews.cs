using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Security;

/// <summary>
/// Notes what an outside examiner opens: behind the door, so that only what is his is noted, and before a word of the page leaves. A paper
/// is a page too; the line of marks that keeps a room together says nothing of an item and is not noted.
/// </summary>
internal static class GuestViews
{
    public static void UseGuestViews(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.RequestServices.GetRequiredService<CurrentPerson>() is { IsKnown: true, IsGuest: true } guest && IsOwnPage(context.GetEndpoint()))
        {
            await NoteAsync(context, guest);
        }

        await next(context);
    });

    private static bool IsOwnPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static async Task NoteAsync(HttpContext context, CurrentPerson guest)
    {
        var db = context.RequestServices.GetRequiredService<TimbangDb>();
        try
        {
            db.Add(ViewOf(context, guest, db.Time.GetUtcNow()));
            await db.SaveChangesAsync(context.RequestAborted);
        }
        catch (Exception trouble) when (db.Dialect.TroubleOf(trouble) is Trouble.Full or Trouble.Busy)
        {
            // A full disk keeps nobody from reading; that it was read is then in the log.
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GuestViews).FullName!);
            log.LogWarning(trouble, "What the guest {PersonId} opened was not noted: {Path}", guest.Actor.PersonId, context.Request.Path);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static GuestView ViewOf(HttpContext context, CurrentPerson guest, DateTimeOffset now)
    {
        var path = context.Request.Path.ToString();
        var named = context.GetRouteValue("id") is { } id && Guid.TryParse(id.ToString(), out var sidangId) && guest.GuestDoors.ContainsKey(sidangId)
            ? sidangId
            : guest.GuestDoors.Keys.First();
        return new()
        {
            Id = Guid.CreateVersion7(now),
            BadanPublikId = guest.Agency.Id,
            SidangId = named,
            PersonId = guest.Actor.PersonId,
            At = Canonical.ToMicroseconds(now),
            Path = path[..Math.Min(path.Length, GuestView.LongestPath)],
            Sent = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method),
        };
    }
}
