using Microsoft.AspNetCore.OutputCaching;

namespace Timbang.Web.Data.Publik;

/// <summary>What only the public side has: the projections, a short memory, and answers packed for weak networks.</summary>
public static class PublicRegistration
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services)
    {
        services.AddScoped<DaftarInformasiPublik>().AddScoped<PublishedPapers>();
        services.AddSingleton<PublicCache>();
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<PublicCache>((options, cache) => options.AddPolicy(PublicCache.Policy, cache));
        // Public pages carry no token and no other secret, so packing them under HTTPS tells an eavesdropper nothing.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        return services;
    }

    /// <summary>After the signed-in person is known: only strangers are answered from memory.</summary>
    public static IApplicationBuilder UsePublicPages(this IApplicationBuilder app) => app.UseWhen(
        context => IsPublic(context.Request.Path),
        pages => pages.UseOutputCache().UseResponseCompression());

    private static bool IsPublic(PathString path) =>
        path == "/" || path.Value!.StartsWith("/daftar-informasi-", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/tenggat");
}
