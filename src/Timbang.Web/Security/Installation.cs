using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Security;

/// <summary>
/// What the whole site knows about its database: whether it is a demonstration, whether it is older than the seal noted
/// beside it, and which agency it serves when there is only one. Read at the start and again every minute, so that a public page asks for neither.
/// </summary>
public sealed class Installation(IServiceScopeFactory scopes, TimeProvider time, ILogger<Installation> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Once true it stays true: real data needs a new folder.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>An older database was put in place of the one that was worked on: staff and operator are told until one of them settles it.</summary>
    public bool IsOlder { get; private set; }

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
        await CompareAsync(scope.ServiceProvider.GetRequiredService<SealNote>(), db, cancellationToken);
        IsDemo = await db.Set<InstallationState>().AnyAsync(s => s.IsDemo, cancellationToken);
        var agencies = await db.BadanPublik
            .OrderBy(b => b.Id)
            .Take(2)
            .Select(b => new Agency(b.Id, b.Name, b.TimeZoneId))
            .ToListAsync(cancellationToken);
        OnlyAgency = agencies is [var only] ? only : null;
    }

    private async Task CompareAsync(SealNote note, TimbangDb db, CancellationToken cancellationToken)
    {
        var contradiction = await note.ContradictionAsync(db, cancellationToken);
        if (contradiction is not null && !IsOlder)
        {
            log.LogCritical("{Contradiction} The site runs, /sehat answers 503; see bin/timbang help verify.", contradiction);
        }

        IsOlder = contradiction is not null;
    }
}
