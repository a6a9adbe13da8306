using Timbang.Web.Files.Preview;

namespace Timbang.Web.Jobs;

/// <summary>Compiles the reader of PDFs once the site has settled, so that the first person who looks at a file does not wait for it.</summary>
public sealed class PreparingJob(PdfPages pages, TimeProvider time, ILogger<PreparingJob> log) : BackgroundService
{
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Settled, time, stoppingToken);
        var prepared = await Task.WhenAny(pages.PrepareAsync()).WaitAsync(stoppingToken);
        if (prepared.IsFaulted)
        {
            // The rest of the site does not need it.
            log.LogError(prepared.Exception, "The reader of PDFs cannot be started; files are kept, their pages are not shown");
        }
    }
}
