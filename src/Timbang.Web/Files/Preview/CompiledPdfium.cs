using Wasmtime;

namespace Timbang.Web.Files.Preview;

/// <summary>PDFium as machine code of this computer, shared by all workers; it holds no document.</summary>
internal sealed class CompiledPdfium : IDisposable
{
    private const string Name = "pdfium.wasm";

    private CompiledPdfium(Engine engine, Module module)
    {
        Engine = engine;
        Module = module;
    }

    public Engine Engine { get; }

    public Module Module { get; }

    /// <summary>From the cache in some hundredths of a second, or compiled in some seconds and kept there.</summary>
    public static CompiledPdfium Open(ModuleCache cache)
    {
        var engine = new Engine(new Config().WithEpochInterruption(true));
        return new(engine, Kept(engine, cache) ?? Compile(engine, cache));
    }

    public void Dispose()
    {
        Module.Dispose();
        Engine.Dispose();
    }

    // Wasmtime itself refuses code of another version of it, of other settings or for another processor.
    private static Module? Kept(Engine engine, ModuleCache cache)
    {
        try
        {
            return cache.Read() is { } kept ? Module.Deserialize(engine, Name, kept.Span) : null;
        }
        catch (WasmtimeException)
        {
            return null;
        }
    }

    private static Module Compile(Engine engine, ModuleCache cache)
    {
        using var wasm = typeof(CompiledPdfium).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"{Name} is not embedded in the assembly.");
        var module = Module.FromStream(engine, Name, wasm);
        cache.Write(module.Serialize());
        return module;
    }
}
