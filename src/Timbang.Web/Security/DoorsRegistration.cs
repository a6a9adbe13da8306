using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Security;

/// <summary>How people come in, and which doors are open to whom. Everything is closed that is not opened here.</summary>
public static class DoorsRegistration
{
    /// <summary>The cookie between password and code.</summary>
    public const string SecondStep = nameof(SecondStep);

    /// <summary>OWASP's figure for PBKDF2 with SHA-512; a quarter of a second on a small server.</summary>
    private const int PasswordIterations = 210_000;

    public static WebApplicationBuilder AddDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentPerson>();
        builder.Services.AddScoped(services => services.GetRequiredService<CurrentPerson>().Actor);
        builder.Services.AddAccounts().AddSignIn().AddPolicies();
        builder.Services.AddSingleton<Installation>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Installation>());
        return builder;
    }

    public static WebApplication UseDoors(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseGuestViews();
        app.UseUploads();
        return app;
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password = new()
                {
                    RequiredLength = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                };
                identity.User.RequireUniqueEmail = false;
                identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@";
            })
            .AddEntityFrameworkStores<TimbangDb>()
            .AddErrorDescriber<IdentityWords>()
            .AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordIterations);
        return services;
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddScoped<SessionCheck>();
        services.AddScoped<Admission>();
        services.AddScoped<SignInLimits>();
        services.AddScoped<Sessions>();
        services.AddScoped<KnownDevice>();
        services.AddScoped<Passwords>();
        services.AddScoped<SecondSteps>();
        services.AddScoped<AccountCare>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                Keep(cookie, "timbang-masuk", Session.Longest);
                // Asked for when a cookie came, and not before: a stranger's request opens no database.
                cookie.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<SessionCheck>().ValidateAsync(context);
            })
            .AddCookie(SecondStep, cookie => Keep(cookie, "timbang-langkah-dua", TimeSpan.FromMinutes(5)));
        return services;
    }

    // Secure wherever the site is reached by HTTPS; a demo on the loopback address has none.
    private static void Keep(CookieAuthenticationOptions cookie, string name, TimeSpan lifetime)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = lifetime;
        cookie.SlidingExpiration = false;
    }

    private static void AddPolicies(this IServiceCollection services)
    {
        services.AddSingleton<IReadOnlyList<StepRow>>(
        [
            .. Butir.Procedure.Rows(),
            .. UjiKonsekuensi.Procedure.Rows(),
            .. AgendaItem.Procedure.Rows(),
            .. Sidang.Procedure.Rows(),
            .. Keputusan.Procedure.Rows(),
            .. TandaTerima.Procedure.Rows(),
            .. Pengecualian.Procedure.Rows(),
            .. Berkas.Procedure.Rows(),
            .. ArsipFisik.Procedure.Rows(),
        ]);
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(Doors.SignedIn().Build())
            .SetFallbackPolicy(Doors.SignedIn().Build());
        services.AddSingleton<IAuthorizationPolicyProvider, Doors>();
        services.AddScoped<IAuthorizationHandler, RoleCheck>();
        services.AddScoped<IAuthorizationHandler, GuestCheck>();
        services.AddScoped<IAuthorizationMiddlewareResultHandler, DoorAnswers>();
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AllowAnonymousToFolder("/Publik");
            pages.Conventions.AllowAnonymousToPage("/Akun/Masuk");
            pages.Conventions.AllowAnonymousToPage("/Akun/Kode");
            pages.Conventions.AuthorizeFolder("/Petugas", Doors.Work);
            pages.Conventions.AuthorizeFolder("/Pengelola", Doors.Administration);
        });
    }
}
