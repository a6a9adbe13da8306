using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data;

/// <summary>
/// Where long forms save themselves while they are typed: <c>POST /konsep</c> with <c>{"form": "/butir/…/matriks", "text":
/// "…"}</c> and the antiforgery token in the header; an empty text throws the draft away. <c>GET /konsep?form=…</c> gives
/// it back. Everyone reaches his own drafts only.
/// </summary>
public static class DraftEndpoint
{
    private const int Largest = 200 * 1024;

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/konsep", ReadAsync).RequireAuthorization();
        routes.MapPost("/konsep", KeepAsync).RequireAuthorization().WithMetadata(new RequestSizeLimitAttribute(Largest));
    }

    private static async Task<IResult> ReadAsync(string form, TimbangDb db, OfficeClock clock) =>
        StorableText.IsStorable(form) && await db.Konsep.SingleOrDefaultAsync(k => k.Form == form) is { } konsep
            ? Results.Json(new Draft(konsep.Form, konsep.Text, clock.ToOffice(konsep.Instant)))
            : Results.NoContent();

    private static async Task<IResult> KeepAsync(HttpContext context, IAntiforgery antiforgery, TimbangDb db, OfficeClock clock)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        var draft = await DraftOfAsync(context.Request);
        if (draft is null || db.Reach.PersonId is not { } personId || !IsAcceptable(draft))
        {
            return Results.BadRequest();
        }

        if (draft.Text?.Length > Largest)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        await StoreAsync(db, personId, draft, clock.Now());
        return Results.NoContent();
    }

    // What is no draft is nobody's: half a letter, other JSON, no JSON.
    private static async Task<Draft?> DraftOfAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFromJsonAsync<Draft>(request.HttpContext.RequestAborted);
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsAcceptable(Draft draft) =>
        draft.Form is { Length: > 0 and <= 200 } && StorableText.IsStorable(draft.Form) && StorableText.IsStorable(draft.Text ?? "");

    private static async Task StoreAsync(TimbangDb db, Guid personId, Draft draft, DateTimeOffset now)
    {
        var konsep = await db.Konsep.SingleOrDefaultAsync(k => k.Form == draft.Form);
        if (string.IsNullOrEmpty(draft.Text))
        {
            db.RemoveRange(new[] { konsep }.OfType<Konsep>());
        }
        else
        {
            konsep ??= db.Konsep.Add(new Konsep { PersonId = personId, Form = draft.Form }).Entity;
            (konsep.Text, konsep.Instant) = (draft.Text, now);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>A draft as it travels.</summary>
    private sealed record Draft(string Form, string? Text, DateTimeOffset? Instant);
}
