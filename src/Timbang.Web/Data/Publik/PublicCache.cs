using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Timbang.Web.Data.Publik;

/// <summary>
/// Keeps the answers of public pages in memory for a moment. None outlives the midnight of an Indonesian office, when an
/// exclusion may open by itself, and all are thrown away when a decree takes effect. Another node of the same site does not
/// hear of that: there an answer is at most <see cref="Longest"/> old. Whoever is signed in is never answered from here, and
/// browsers ask again every time.
/// </summary>
public sealed class PublicCache(TimeProvider time) : IOutputCachePolicy
{
    public const string Policy = "Publik";

    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>By which the answers are thrown away together.</summary>
    public const string Tag = "daftar";

    private static readonly string[] Keys = ["badan", "q", "unit", "keadaan", "terbuka", "urut", "hal", "mulai", "jumlah", "satuan", "batas"];

    private static readonly TimeZoneInfo[] Zones =
        [.. new[] { "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura" }.Select(TimeZoneInfo.FindSystemTimeZoneById)];

    /// <summary>Throws every kept answer away as soon as the act is committed and its own answer begins.</summary>
    public static void EvictWhenAnswered(HttpContext context) => context.Response.OnStarting(() =>
        context.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag, CancellationToken.None).AsTask());

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = HttpMethods.IsGet(http.Request.Method) && http.User.Identity?.IsAuthenticated is not true;
        context.AllowLocking = true;

        // Others wait for an answer that is kept: who goes away meanwhile must not take it from them.
        http.RequestAborted = context.AllowCacheStorage ? CancellationToken.None : http.RequestAborted;
        context.CacheVaryByRules.QueryKeys = Keys;
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(http.Request);
        context.CacheVaryByRules.VaryByValues["day"] = OfficeDays();
        context.Tags.Add(Tag);
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.ResponseExpirationTimeSpan = Longest;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    // Another day in any of the three zones is another answer: what was kept yesterday is never found again.
    private string OfficeDays() => string.Join(' ', Zones.Select(zone => TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Day));

    // The compressed answer is what is kept: one for each way of packing it.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
    }
}
