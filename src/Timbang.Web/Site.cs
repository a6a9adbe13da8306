using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web;

/// <summary>The site, put together: what is registered, and in which order a request passes through it.</summary>
public static class Site
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(SiteOptions.AsSettings(args));
        builder.Services.AddTimbangData(builder.Configuration);
        builder.AddLog().AddFrame().AddDoors();
        var app = builder.Build();
        app.UseFrame().UseDoors();
        app.MapRazorPages().WithStaticAssets();
        app.MapKonsep();
        return app;
    }
}
