using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Acts;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Data.Papers;
using Timbang.Web.Data.Trail;
using Timbang.Web.Files;
using Timbang.Web.Jobs;
using Timbang.Web.Mail;
using Timbang.Web.Security;

namespace Timbang.Web.Data;

/// <summary>Chooses the database by the setting <c>Timbang:Database</c> and registers what stands on it.</summary>
public static class DataRegistration
{
    public static IServiceCollection AddTimbangData(this IServiceCollection services, IConfiguration configuration, TimeProvider time)
    {
        var settings = Settings.Read(configuration);
        if (settings.Postgres is { } connection)
        {
            services.AddDbContext<TimbangDb, PostgresTimbangDb>(options => options.UseTimbangPostgres(connection), optionsLifetime: ServiceLifetime.Singleton);
        }
        else
        {
            settings.MakeDataFolder();
            services.AddDbContext<TimbangDb, SqliteTimbangDb>(options => options.UseTimbangSqlite(settings.SqliteFile), optionsLifetime: ServiceLifetime.Singleton);
        }

        services.AddSingleton(settings).AddSingleton<SealNote>();
        services.AddScoped<BackingUp>().AddScoped<Restoring>();
        services.AddFiles(configuration, settings);
        services.AddSingleton(new MailSetup(MailSettings.Read(configuration, settings)));
        services.AddIdentitySchema();
        services.AddSingleton(time);
        services.AddScoped<OfficeClock>();
        services.AddScoped<LawShelf>();
        services.AddScoped<AgencyCalendars>();
        services.AddScoped<Issuing>();
        services.AddHostedService<SealingJob>().AddHostedService<OpeningJob>().AddHostedService<PurgingJob>().AddHostedService<CheckingJob>().AddHostedService<MailJob>();
        services.AddExceptionHandler<TroubleStatus>();
        services.AddScoped<ActFilter>().AddScoped<ConflictWords>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.AddService<ActFilter>());
        KeyRing.Add(services, configuration, settings);
        return services;
    }

    /// <summary>Brings the schema up to date before the first request; a second node waits for the first.</summary>
    /// <exception cref="SettingsException">The database cannot be opened.</exception>
    public static async Task MigrateTimbangDataAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        await db.TryOpenAsync();
        await db.Dialect.MigrateAsync();
    }

    /// <summary>Opens the database and sees that it is one, of this Timbang or an older one.</summary>
    /// <exception cref="SettingsException">It cannot be opened, is no database, or was made by a newer Timbang.</exception>
    public static async Task TryOpenAsync(this TimbangDb db)
    {
        var connection = db.Database.GetDbConnection();
        try
        {
            // The connection itself, so that the sentence is all that is said about it.
            await connection.OpenAsync();
            await connection.CloseAsync();
            var unknown = (await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations()).FirstOrDefault();
            if (unknown is not null)
            {
                throw new SettingsException($"Basis data ini sudah dimutakhirkan oleh Timbang yang lebih baru ({unknown}). Pasang versi itu, atau pulihkan cadangan yang lama.");
            }
        }
        catch (DbException closed)
        {
            throw new SettingsException($"Basis data tidak dapat dibuka: {closed.Message}\nPeriksa --data atau --postgres.");
        }
    }
}
