using Microsoft.AspNetCore.DataProtection;
using Wasmtime;

namespace Timbang.Web.Files.Preview;

/// <summary>
/// Pages of a PDF as pictures. Files may be hostile: each call gets a PDFium of its own in a sandbox, which
/// reaches nothing and ends with the call (docs/adr/0013-pdfium-in-a-sandbox.md). One for the site; it may be asked by many at once.
/// </summary>
public sealed class PdfPages : IDisposable
{
    private readonly SemaphoreSlim seats = new(PreviewBounds.MostWorkers, PreviewBounds.MostWorkers);
    private readonly CancellationTokenSource closing = new();
    private readonly Lock opening = new();
    private readonly Func<Task<CompiledPdfium>> open;
    private Task<CompiledPdfium>? pdfium;
    private long mostMemory;

    /// <param name="folder">Where the compiled PDFium is kept for the next start, private to the site; null compiles at each start.</param>
    /// <param name="protection">The office's sign-in keys, which seal what is kept.</param>
    /// <param name="log">Hears when it cannot be kept.</param>
    public PdfPages(string? folder, IDataProtectionProvider protection, ILogger<PdfPages> log)
    {
        var cache = new ModuleCache(folder, protection.CreateProtector("Timbang.Preview"), log);
        open = () => Task.Factory.StartNew(() => CompiledPdfium.Open(cache), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>How long one call may take, once it has a seat.</summary>
    public TimeSpan CallTime { get; init; } = PreviewBounds.CallTime;

    /// <summary>Bytes of the largest memory that a worker has had so far.</summary>
    public long MostMemory => Interlocked.Read(ref mostMemory);

    /// <summary>Compiles PDFium if that is still to be done, so that the first reader does not wait for it.</summary>
    public Task PrepareAsync() => OpenedAsync();

    /// <summary>How many pages there are.</summary>
    /// <exception cref="UnreadablePdfException">It cannot be read; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The caller, or the end of the site, stopped it.</exception>
    public Task<int> CountAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken) =>
        RunAsync(pdf, document => document.Pages, cancellationToken);

    /// <summary>One page as a picture, with its notes and with its fields as they stand; nothing in it is executed.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="width">Pixels across, 1 to <see cref="PreviewBounds.MostPixels"/>; a very long page becomes narrower.</param>
    /// <param name="cancellationToken">Also leaves the line.</param>
    /// <exception cref="UnreadablePdfException">It cannot be read; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The caller, or the end of the site, stopped it.</exception>
    public Task<Raster> RenderAsync(ReadOnlyMemory<byte> pdf, int page, int width = PreviewBounds.UsualWidth, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, PreviewBounds.MostPixels);
        return RunAsync(pdf, document => document.Render(page, width), cancellationToken);
    }

    /// <summary>Stops the calls under way and waits for their end.</summary>
    public void Dispose()
    {
        closing.Cancel();
        for (var seat = 0; seat < PreviewBounds.MostWorkers; seat++)
        {
            seats.Wait();
        }

        // One that is still being compiled is nobody's, and freed when it is collected.
        if (pdfium is { IsCompletedSuccessfully: true })
        {
            pdfium.Result.Dispose();
        }
    }

    // A start that failed (no memory, a full disk) is tried again by the next who asks.
    private Task<CompiledPdfium> OpenedAsync()
    {
        lock (opening)
        {
            return pdfium is null or { IsFaulted: true } ? pdfium = open() : pdfium;
        }
    }

    private async Task<CompiledPdfium> CompiledAsync(CancellationToken stop)
    {
        try
        {
            return await OpenedAsync().WaitAsync(stop);
        }
        catch (Exception missing) when (missing is WasmtimeException or DllNotFoundException or TypeInitializationException or OutOfMemoryException)
        {
            throw new UnreadablePdfException(PdfFault.Unavailable, missing);
        }
    }

    private async Task<T> RunAsync<T>(ReadOnlyMemory<byte> pdf, Func<PdfDocument, T> work, CancellationToken cancellationToken)
    {
        if (pdf.Length > PreviewBounds.MostBytes)
        {
            throw new UnreadablePdfException(PdfFault.TooLarge);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        var compiled = await CompiledAsync(stop.Token);
        await seats.WaitAsync(stop.Token);
        try
        {
            return await Task.Factory.StartNew(() => Run(compiled, pdf, work, stop.Token), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            seats.Release();
        }
    }

    private T Run<T>(CompiledPdfium compiled, ReadOnlyMemory<byte> pdf, Func<PdfDocument, T> work, CancellationToken stop)
    {
        using var clock = new WorkerClock(compiled.Engine);
        using var sandbox = new Sandbox(compiled, CallTime, stop);
        try
        {
            return work(new PdfDocument(sandbox, pdf.Span));
        }
        finally
        {
            Remember(sandbox.MemoryUsed);
        }
    }

    private void Remember(long used)
    {
        for (var most = MostMemory; used > most; most = MostMemory)
        {
            Interlocked.CompareExchange(ref mostMemory, used, most);
        }
    }
}
