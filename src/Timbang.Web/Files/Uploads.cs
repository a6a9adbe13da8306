using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Timbang.Dokumentasi;
using Timbang.Web.Security;

namespace Timbang.Web.Files;

/// <summary>
/// How many files are received and opened at once, and how large: each lies in memory, never unencrypted on the disk. One a person, so that
/// nobody keeps the others waiting; and some in all, for the machine.
/// </summary>
public static class Uploads
{
    /// <summary>Name of the limit that pages which receive or open files ask for.</summary>
    public const string Policy = "berkas";

    /// <summary>Bytes of a form with the largest file.</summary>
    public const int Largest = Berkas.MaxBytes + (64 * 1024);

    private const int AtOnce = 8;

    private const int InLine = 100;

    private const int InLineOfOne = 20;

    // A line so slow that a large file takes more than an hour keeps a place that others need.
    private static readonly MinDataRate Slowest = new(8 * 1024, TimeSpan.FromSeconds(30));

    public static IServiceCollection AddUploads(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => IsAsked(context) ? OfAll() : RateLimitPartition.GetNoLimiter(false));
        limits.AddPolicy(Policy, context => IsForm(context) ? RateLimitPartition.GetNoLimiter(Guid.Empty) : OfOne(context));
    });

    public static IApplicationBuilder UseUploads(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            if (IsAsked(context) && context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            {
                rate.MinDataRate = Slowest;
            }

            return next(context);
        });
        return app.UseRateLimiter();
    }

    /// <summary>The file that a form sends in a field; null where none was chosen, or no form was sent.</summary>
    public static async Task<IFormFile?> SentFileAsync(this HttpRequest request, string field) =>
        HttpMethods.IsPost(request.Method)
        && request.HasFormContentType
        && (await request.ReadFormAsync(request.HttpContext.RequestAborted)).Files[field] is { Length: > 0 } file
            ? file
            : null;

    /// <summary>The whole file in memory; its size is bounded by the limit of its page.</summary>
    public static async Task<byte[]> ReadAsync(this IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    // The form by which a file is sent is drawn like any other page.
    private static bool IsForm(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata>() is not null;

    private static bool IsAsked(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: Policy } && !IsForm(context);

    private static RateLimitPartition<bool> OfAll() =>
        RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = InLine });

    private static RateLimitPartition<Guid> OfOne(HttpContext context) => RateLimitPartition.GetConcurrencyLimiter(
        context.RequestServices.GetRequiredService<CurrentPerson>() is { IsKnown: true } person ? person.Actor.PersonId : Guid.Empty,
        _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = InLineOfOne });
}
