using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// What the whole site knows about its database: whether it is a demonstration, and which agency it serves when there is
/// only one. Read at the start and again every minute, so that a public page asks for neither.
/// </summary>
public sealed class Installation(IServiceScopeFactory scopes, TimeProvider time, ILogger<Installation> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Once true it stays true: real data needs a new folder.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>The agency, when the site serves one only.</summary>
    public Agency? OnlyAgency { get; private set; }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception unreachable) when (unreachable is DbException or { InnerException: DbException })
            {
                // What was known stays known; /sehat tells the operator that the database is away.
                log.LogWarning(unreachable, "The database could not be asked what it is.");
            }
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        IsDemo = await db.Set<InstallationState>().AnyAsync(s => s.IsDemo, cancellationToken);
        var agencies = await db.BadanPublik
            .OrderBy(b => b.Id)
            .Take(2)
            .Select(b => new Agency(b.Id, b.Name, b.TimeZoneId))
            .ToListAsync(cancellationToken);
        OnlyAgency = agencies is [var only] ? only : null;
    }
}
