using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Wasmtime;

namespace Timbang.Web.Files.Preview;

/// <summary>
/// One worker: a PDFium with a memory of its own, bounded in memory and time. It serves one call and is thrown away, so that nothing of
/// one file can meet the next. It reaches nothing outside: no files, no network, not even the time of day.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly TimeSpan time;
    private readonly Store store;
    private readonly Imports imports = new();
    private readonly Instance instance;
    private readonly Memory memory;

    /// <param name="pdfium">Code only, shared with other workers.</param>
    /// <param name="time">How long it may live.</param>
    /// <param name="stop">Ends the call within some ticks.</param>
    public Sandbox(CompiledPdfium pdfium, TimeSpan time, CancellationToken stop)
    {
        this.time = time;
        store = new Store(pdfium.Engine);
        store.SetLimits(memorySize: PreviewBounds.WorkerMemory);
        store.SetEpochDeadline(1);
        store.SetEpochDeadlineCallback(_ => GoOn(stop));
        instance = imports.Instantiate(pdfium, store);
        memory = instance.GetMemory("memory")!;
        Call("emscripten_stack_init");
        Call("__wasm_call_ctors");
        Call("PDFiumExt_Init");
    }

    /// <summary>Bytes that its memory has grown to; it never shrinks.</summary>
    public long MemoryUsed => memory.GetLength();

    /// <summary>Calls a function of PDFium that gives a number, a truth or an address.</summary>
    /// <exception cref="UnreadablePdfException">It broke down, grew too large or took too long; this worker is of no more use.</exception>
    public int Call(string function, params ReadOnlySpan<ValueBox> arguments) => Invoke(function, arguments) is int result ? result : 0;

    /// <summary>Calls a function of PDFium that gives a length in points.</summary>
    /// <exception cref="UnreadablePdfException">As with <see cref="Call"/>.</exception>
    public float Measure(string function, params ReadOnlySpan<ValueBox> arguments) => (float)Invoke(function, arguments)!;

    /// <summary>Copies into the worker's memory and gives the address there.</summary>
    public int Place(ReadOnlySpan<byte> bytes)
    {
        var address = Reserve(bytes.Length);
        bytes.CopyTo(Span(address, bytes.Length));
        return address;
    }

    /// <summary>The address of that many bytes of the worker's memory.</summary>
    public int Reserve(int length)
    {
        var address = Call("malloc", length);
        return address != 0 ? address : throw new UnreadablePdfException(PdfFault.TooLarge);
    }

    /// <summary>The worker's memory at an address that the worker gave, which may be a lie.</summary>
    /// <exception cref="UnreadablePdfException">That is not all within its memory.</exception>
    public Span<byte> Span(int address, int length)
    {
        var whole = memory.GetSpan(0, (int)memory.GetLength());
        return (uint)address <= (uint)whole.Length && (uint)length <= (uint)(whole.Length - address)
            ? whole.Slice(address, length)
            : throw new UnreadablePdfException(PdfFault.Damaged);
    }

    public void Dispose() => store.Dispose();

    private object? Invoke(string name, ReadOnlySpan<ValueBox> arguments)
    {
        var function = instance.GetFunction(name) ?? throw new InvalidOperationException($"PDFium has no {name}.");
        try
        {
            return function.Invoke(arguments);
        }
        catch (WasmtimeException end)
        {
            if (Imports.Reason(end) is { } reason)
            {
                ExceptionDispatchInfo.Throw(reason);
            }

            throw new UnreadablePdfException(imports.MemoryRefused ? PdfFault.TooLarge : PdfFault.Damaged, end);
        }
    }

    // Asked on every tick, on the worker's thread; ends the call by throwing.
    private ulong GoOn(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return Stopwatch.GetElapsedTime(began) < time ? 1UL : throw new UnreadablePdfException(PdfFault.TooSlow);
    }
}
