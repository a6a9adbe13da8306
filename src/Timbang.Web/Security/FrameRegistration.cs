using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Security;

/// <summary>The frame around every page: what it looks like, what it refuses before a page is asked, and how it fails.</summary>
public static class FrameRegistration
{
    /// <summary>Forms are text: a megabyte is a long matrix.</summary>
    private const long LargestForm = 1024 * 1024;

    public static WebApplicationBuilder AddFrame(this WebApplicationBuilder builder)
    {
        // Also when started from the build folder and not as Development: the sheet is found either way.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddRazorPages(pages => pages.Conventions.Add(new AddressFirst())).AddMvcOptions(mvc =>
        {
            mvc.SpeakIndonesian();
            mvc.Filters.Add<OwnVerbs>(order: -1);
            mvc.ModelBinderProviders.Insert(0, new CleanTextBinderProvider());
        });
        builder.Services.Configure<MvcViewOptions>(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddAntiforgery(forgery => forgery.Cookie.Name = "timbang-formulir");
        builder.Services.Configure<CookieTempDataProviderOptions>(news => news.Cookie.Name = "timbang-kabar");
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.Services.BelieveProxies(Proxies.Read(builder.Configuration));
        builder.Services.AddScoped<Nonce>();
        builder.Services.AddScoped<Frame>();
        return builder;
    }

    /// <summary>Stands before everything else in the pipeline.</summary>
    public static WebApplication UseFrame(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/galat/500",
            StatusCodeSelector = error => error is Microsoft.AspNetCore.Http.BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/galat/{0}");
        app.UseHsts();

        // Routing here, not before: what the routes answer at once (the sheet) still gets the headers above.
        app.UseRouting();
        app.Use(RefuseTooLarge);
        app.MapStaticAssets().ShortCircuit();
        return app;
    }

    // Before anybody reads it, by what its page takes: who reads too much of a body gets no page any more, only the end of the connection.
    private static Task RefuseTooLarge(HttpContext context, RequestDelegate next)
    {
        var largest = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? LargestForm;
        if (context.Request.ContentLength > largest && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
