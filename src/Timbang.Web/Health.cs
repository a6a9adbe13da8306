using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web;

/// <summary>
/// <c>GET /sehat</c> for proxies and watchmen: 200 when the database answers, its schema is ours and it holds the seal that is
/// noted beside it, 503 when not. It also says how long the oldest entry of the trail has waited for its seal; a slow seal is worth a call, not a restart.
/// </summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/sehat", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(HttpContext context, TimbangDb db, SealNote note)
    {
        context.Response.Headers.CacheControl = "no-store";
        var state = await StateAsync(db, note, context.RequestAborted);
        var words = new Dictionary<string, object?> { ["sehat"] = state.IsWell, ["keterangan"] = state.Words, ["segelTertinggalDetik"] = state.SealLag };
        return Results.Json(words, statusCode: state.IsWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<State> StateAsync(TimbangDb db, SealNote note, CancellationToken cancellationToken)
    {
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            if (pending.Any())
            {
                return new(false, "Skema basis data belum sama dengan versi program ini. Jalankan ulang Timbang.", null);
            }

            var lag = await SealLagAsync(db, cancellationToken);
            return await note.ContradictionAsync(db, cancellationToken) is null
                ? new(true, "Basis data terjangkau.", lag)
                : new(false, SealNote.Warning + " Jalankan bin/timbang verify.", lag);
        }
        catch (Exception unreachable) when (unreachable is DbException or InvalidOperationException { InnerException: DbException })
        {
            return new(false, "Basis data tidak terjangkau. Periksa alamat, sandi dan ruang penyimpanannya.", null);
        }
    }

    private static async Task<int> SealLagAsync(TimbangDb db, CancellationToken cancellationToken)
    {
        db.Reach = Reach.Machine;
        var oldest = await (
            from head in db.Set<ChainHead>()
            where head.SealedOrdinal < head.Ordinal
            join entry in db.Riwayat on head.CaseId equals entry.CaseId
            where entry.Ordinal == head.SealedOrdinal + 1
            select (DateTimeOffset?)entry.Instant).MinAsync(cancellationToken);
        return oldest is { } waiting ? (int)(db.Time.GetUtcNow() - waiting).TotalSeconds : 0;
    }

    /// <summary>Whether all is well, a sentence, and the seconds the oldest unsealed entry has waited.</summary>
    private sealed record State(bool IsWell, string Words, int? SealLag);
}
