using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Acts;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data;

/// <summary>Chooses the database by the setting <c>Timbang:Database</c> and registers what stands on it.</summary>
public static class DataRegistration
{
    public static IServiceCollection AddTimbangData(this IServiceCollection services, IConfiguration configuration)
    {
        switch (configuration["Timbang:Database"] ?? "sqlite")
        {
            case "sqlite":
                var file = SqliteFile(configuration);
                services.AddDbContext<TimbangDb, SqliteTimbangDb>(options => options.UseTimbangSqlite(file));
                break;
            case "postgres":
                var connection = configuration.GetConnectionString("Timbang")
                    ?? throw new InvalidOperationException(
                        "Timbang:Database is \"postgres\": set ConnectionStrings:Timbang to the connection string of its database.");
                services.AddDbContext<TimbangDb, PostgresTimbangDb>(options => options.UseTimbangPostgres(connection));
                break;
            case var other:
                throw new InvalidOperationException($"Timbang:Database is \"{other}\": set it to \"sqlite\" or \"postgres\".");
        }

        services.AddIdentitySchema();
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<OfficeClock>();
        services.AddScoped<LawShelf>();
        services.AddScoped<AgencyCalendars>();
        services.AddScoped<ActFilter>().AddScoped<ConflictWords>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.AddService<ActFilter>());
        services.AddDataProtection().SetApplicationName("Timbang").PersistKeysToDbContext<TimbangDb>();
        return services;
    }

    /// <summary>Brings the schema up to date before the first request; a second node waits for the first.</summary>
    public static async Task MigrateTimbangDataAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TimbangDb>().Dialect.MigrateAsync();
    }

    private static string SqliteFile(IConfiguration configuration)
    {
        var folder = Directory.CreateDirectory(configuration["Timbang:Data"] ?? "data");
        return Path.Combine(folder.FullName, "timbang.db");
    }
}
