using Timbang.Web.Data;

namespace Timbang.Web;

/// <summary>The site, put together: what is registered, and in which order a request passes through it.</summary>
public static class Site
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddTimbangData(builder.Configuration);
        builder.Services.AddRazorPages();
        var app = builder.Build();
        app.MapRazorPages();
        return app;
    }
}
