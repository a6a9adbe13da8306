using Wasmtime;

namespace Timbang.Web.Files.Preview;

/// <summary>
/// Everything that PDFium can ask of us: more memory, a copy within it, to end, and to jump out of a nested call (C's setjmp and longjmp,
/// which WebAssembly lacks). Files, clocks and the environment are refused by the number that says "not there".
/// </summary>
internal sealed class Imports
{
    private const int PageSize = 65_536;
    private const int NotThere = -44; // ENOENT in WASI's numbers, negative as system calls give it

    private Instance? instance;

    /// <summary>More memory was asked for than a worker may have.</summary>
    public bool MemoryRefused { get; private set; }

    /// <summary>Why the host ended a call, null when PDFium itself broke down. A call within a call wraps its reason once more.</summary>
    public static Exception? Reason(Exception end)
    {
        for (var reason = end.InnerException; reason is not null; reason = reason.InnerException)
        {
            if (reason is UnreadablePdfException or OperationCanceledException)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>A PDFium whose every import is answered here.</summary>
    public Instance Instantiate(CompiledPdfium pdfium, Store store)
    {
        using var linker = new Linker(pdfium.Engine);
        foreach (var import in pdfium.Module.Imports.OfType<FunctionImport>())
        {
            linker.DefineFunction(import.ModuleName, import.Name, Answer(import), import.Parameters, import.Results);
        }

        return instance = linker.Instantiate(store, pdfium.Module);
    }

    private Function.UntypedCallbackDelegate Answer(FunctionImport import) => import.Name switch
    {
        "emscripten_resize_heap" => Grow,
        "_emscripten_memcpy_js" => Copy,
        "_emscripten_throw_longjmp" => static (_, _, _) => throw new LongJump(),
        "_abort_js" or "__assert_fail" => GiveUp,
        "emscripten_date_now" => static (_, _, results) => results[0] = 0.0,
        var name when name.StartsWith("invoke_", StringComparison.Ordinal) => Invoke,
        _ => static (_, _, results) => Refuse(results),
    };

    private static void Refuse(Span<ValueBox> results)
    {
        if (results.Length > 0)
        {
            results[0] = NotThere;
        }
    }

    private void GiveUp(Caller caller, ReadOnlySpan<ValueBox> arguments, Span<ValueBox> results) =>
        throw new UnreadablePdfException(MemoryRefused ? PdfFault.TooLarge : PdfFault.Damaged);

    private void Grow(Caller caller, ReadOnlySpan<ValueBox> arguments, Span<ValueBox> results)
    {
        var memory = caller.GetMemory("memory")!;
        var wanted = (uint)arguments[0].AsInt32();
        MemoryRefused |= wanted > PreviewBounds.WorkerMemory;
        results[0] = wanted > PreviewBounds.WorkerMemory ? 0 : 1;
        if (wanted <= PreviewBounds.WorkerMemory && wanted > memory.GetLength())
        {
            memory.Grow((wanted - memory.GetLength() + PageSize - 1) / PageSize);
        }
    }

    // Long stretches of memory are copied by the host; the span's own checks keep a lie within the worker.
    private static void Copy(Caller caller, ReadOnlySpan<ValueBox> arguments, Span<ValueBox> results)
    {
        var memory = caller.GetMemory("memory")!;
        var whole = memory.GetSpan(0, (int)memory.GetLength());
        var (to, from, length) = (arguments[0].AsInt32(), arguments[1].AsInt32(), arguments[2].AsInt32());
        whole.Slice(from, length).CopyTo(whole[to..]);
    }

    // Calls what the table holds; a jump out of it comes back here, and PDFium is told by setThrew.
    private void Invoke(Caller caller, ReadOnlySpan<ValueBox> arguments, Span<ValueBox> results)
    {
        var stack = (int)Call("emscripten_stack_get_current")!;
        try
        {
            var target = instance!.GetTable("__indirect_function_table")!.GetElement((uint)arguments[0].AsInt32()) as Function;
            if (target?.Invoke(arguments[1..]) is int result && results.Length > 0)
            {
                results[0] = result;
            }
        }
        catch (WasmtimeException jump) when (jump.InnerException is LongJump)
        {
            Call("_emscripten_stack_restore", stack);
            Call("setThrew", 1, 0);
        }
    }

    private object? Call(string name, params ReadOnlySpan<ValueBox> arguments) => instance!.GetFunction(name)!.Invoke(arguments);

    private sealed class LongJump : Exception;
}
