using System.Net;
using MailKit.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Data.Publik;
using Timbang.Web.Files.Preview;
using Timbang.Web.Mail;
using Timbang.Web.Security;
using Timbang.Web.Tests.Files.Preview;

namespace Timbang.Web.Tests.Hosting;

/// <summary>The whole site in the test's process: real pages, real database, a clock that the test sets, no background jobs.</summary>
public sealed class TimbangHost(DatabaseKind kind, TestDatabase database) : WebApplicationFactory<Program>
{
    private static readonly MailSetup MailIsSet = new(new MailSettings("127.0.0.1", 9, SecureSocketOptions.None, null, null, "ppid@contoh.go.id"));

    private Connected? connected;

    public DatabaseKind Kind { get; } = kind;

    public TestDatabase Database { get; private set; } = database;

    public FakeTime Time { get; } = new();

    /// <summary>How the site sends mail; the port is nobody's, as no job runs that would knock at it.</summary>
    public MailSetup Mail { get; set; } = MailIsSet;

    /// <summary>Every statement the site sends to its database.</summary>
    public SqlLog Sql { get; } = new();

    /// <summary>Who else watches or disturbs what the site does with its database.</summary>
    public IList<IInterceptor> Interceptors { get; } = [];

    /// <summary>Someone at a browser who is not signed in.</summary>
    public Visitor Visit()
    {
        var cookies = new CookieContainer();
        return new(CreateDefaultClient(new RedirectHandler(), new CookieContainerHandler(cookies)), cookies);
    }

    /// <summary>Someone at a browser, signed in.</summary>
    public Task<Visitor> SignInAsync(Account account) => SignInAsync(account.Id);

    /// <inheritdoc cref="SignInAsync(Account)"/>
    public Task<Visitor> SignInAsync(Actor actor) => SignInAsync(actor.PersonId);

    /// <summary>Works on the database past the pages, as far as the reach goes (all, unless said otherwise).</summary>
    public async Task<T> WithDbAsync<T>(Func<TimbangDb, Task<T>> work, Reach? reach = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        db.Reach = reach ?? Reach.Machine;
        return await work(db);
    }

    /// <inheritdoc cref="WithDbAsync{T}"/>
    public Task WithDbAsync(Func<TimbangDb, Task> work, Reach? reach = null) => WithDbAsync(
        async db =>
        {
            await work(db);
            return true;
        },
        reach);

    /// <summary>Stands on another database while something is done.</summary>
    internal async Task<T> OnAsync<T>(TestDatabase other, Func<Task<T>> work)
    {
        var own = Database;
        Database = other;
        try
        {
            return await work();
        }
        finally
        {
            Database = own;
        }
    }

    /// <summary>Leaves the database of the last test for another.</summary>
    internal async Task MoveToAsync(TestDatabase next)
    {
        var last = Database;
        Database = next;
        (Time.Now, Mail) = (FakeTime.Start, MailIsSet);
        await Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, CancellationToken.None);
        await last.DisposeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in Database.Settings)
        {
            builder.UseSetting(name, value);
        }

        // An office wraps its keys; and no two tests fight for a port that neither uses.
        builder.UseSetting("Timbang:Certificate", TestCertificate.File);
        builder.UseSetting("Timbang:StoreKey", TestStore.KeyFile);
        builder.UseSetting("Timbang:Store", "table");
        builder.UseSetting("Timbang:ClamAv", TestStore.ScannerAddress);
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.Replace(ServiceDescriptor.Transient(_ => Mail));
            services.AddSingleton<IStartupFilter, TestDoor>();
            StopJobs(services);

            // Compiled once for a build, not for every site.
            services.AddSingleton(_ => Preview.Open(PreviewBounds.CallTime));

            services.AddSingleton(root => new Root(root));
            ConnectAnew<SqliteTimbangDb>(services);
            ConnectAnew<PostgresTimbangDb>(services);
        });
    }

    private async Task<Visitor> SignInAsync(Guid personId)
    {
        var visitor = Visit();
        using var answer = await visitor.Http.GetAsync($"{TestDoor.Path}?id={personId}");
        answer.EnsureSuccessStatusCode();
        return visitor;
    }

    // Asked for every scope, where the site asks once: the database changes from test to test, the site stays.
    private void ConnectAnew<TDb>(IServiceCollection services)
        where TDb : TimbangDb
    {
        if (services.SingleOrDefault(s => s.ServiceType == typeof(DbContextOptions<TDb>)) is { } once)
        {
            services.ConfigureDbContext<TDb>(UseCurrent);
            services.Replace(ServiceDescriptor.Scoped(once.ServiceType, scope => Current(scope.GetRequiredService<Root>(), once.ImplementationFactory!)));
        }
    }

    // Made anew only for another database or other watchers: to make them takes as long as to answer a small page.
    private object Current(Root root, Func<IServiceProvider, object> make)
    {
        var known = connected;
        if (known is null || known.Database != Database || !known.Watchers.SequenceEqual(Interceptors))
        {
            connected = known = new(Database, [.. Interceptors], make(root.Services));
        }

        return known.Options;
    }

    private void UseCurrent(DbContextOptionsBuilder options)
    {
        Database.Use(options);
        options.AddInterceptors([Sql, .. Interceptors]);
    }

    private static void StopJobs(IServiceCollection services)
    {
        var jobs = services.Where(s => s.ServiceType == typeof(IHostedService)
            && s.ImplementationType?.Namespace == "Timbang.Web.Jobs").ToList();
        jobs.ForEach(job => services.Remove(job));
    }

    // Options outlive the scope that first asked for them.
    private sealed record Root(IServiceProvider Services);

    private sealed record Connected(TestDatabase Database, IReadOnlyList<IInterceptor> Watchers, object Options);
}
