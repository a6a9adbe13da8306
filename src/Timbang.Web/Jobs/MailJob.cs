using Timbang.Web.Mail;

namespace Timbang.Web.Jobs;

/// <summary>Sends what waits in the outbox, every few seconds, where e-mail is set up. Every node runs it; a lease lets one at a time.</summary>
public sealed class MailJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<MailJob> log, MailSetup setup) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly Guid nodeId = Guid.CreateVersion7();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (setup.Settings is not { } settings)
        {
            return;
        }

        var round = new Round(scopes, log);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await round.RunAsync((db, stop) => new Delivery(db, settings, log).RunAsync(nodeId, stop), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
