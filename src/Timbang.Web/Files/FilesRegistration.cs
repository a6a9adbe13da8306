using Microsoft.AspNetCore.DataProtection;
using Timbang.Web.Files.Preview;
using Timbang.Web.Jobs;

namespace Timbang.Web.Files;

/// <summary>Registers what receives, seals, shows and sweeps files.</summary>
public static class FilesRegistration
{
    /// <exception cref="SettingsException">A setting cannot work.</exception>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        var files = FileSettings.Read(configuration, settings);
        services.AddSingleton(files).AddSingleton<StoreKeys>().AddSingleton<FileFolder>().AddSingleton(new Scanning(files));
        services.AddSingleton(provider => new PdfPages(
            Path.Combine(settings.DataFolder, "pratinjau"),
            provider.GetRequiredService<IDataProtectionProvider>(),
            provider.GetRequiredService<ILogger<PdfPages>>()));
        services.AddSingleton<PictureSeat>();
        services.AddUploads();
        services.AddScoped<FileStore>().AddScoped<Intake>().AddScoped<CopyIntake>().AddScoped<FileCheck>().AddScoped<PageImages>();
        return services.AddHostedService<SweepingJob>().AddHostedService<PreparingJob>();
    }
}
