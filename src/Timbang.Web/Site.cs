using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Demo;
using Timbang.Web.Pages.Petugas.Penerimaan;
using Timbang.Web.Pages.Petugas.Penetapan;
using Timbang.Web.Pages.Petugas.Pengujian;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using Timbang.Web.Pages.Petugas.Pertimbangan;
using Timbang.Web.Pages.Publik;
using Timbang.Web.Security;

namespace Timbang.Web;

/// <summary>The site, put together: what is registered, and in which order a request passes through it.</summary>
public static class Site
{
    /// <param name="args">Arguments of the command line.</param>
    /// <param name="time">Another clock than the machine's: the demo sets its own.</param>
    public static WebApplication Create(string[] args, TimeProvider? time = null)
    {
        // Named, so that sheet and scripts are found also when a command or a test makes the site.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = SiteOptions.AsSettings(args),
            ApplicationName = typeof(Site).Assembly.GetName().Name,
        });
        Addresses.AddDefault(builder);
        builder.Services.AddTimbangData(builder.Configuration, time ?? TimeProvider.System);
        builder.AddLog().AddFrame().AddDoors().AddDemo();
        builder.Services.AddPublicPages().AddRoomMarks();
        builder.Services.AddScoped<Examiner>().AddScoped<ItemSurroundings>().AddScoped<FileOverviews>();
        builder.Services.AddScoped<UploadCheck>().AddScoped<UploadIntake>().AddScoped<Registering>();
        builder.Services.AddScoped<Drafting>().AddScoped<Determining>().AddScoped<GivingUp>().AddScoped<Receiving>().AddScoped<Completing>().AddScoped<Inviting>();
        var app = builder.Build();
        app.UseFrame().UseDoors();
        app.UsePublicPages();
        app.MapRazorPages().WithStaticAssets();
        app.MapDrafts();
        app.MapRoomMarks();
        app.MapDownloads();
        app.MapHealth();
        return app;
    }
}
