using Wasmtime;

namespace Timbang.Web.Files.Preview;

/// <summary>
/// Ticks while a worker is at work: on every tick the machine code asks whether to go on. It has a thread of its own, because timers
/// of the pool come late when the site is busy, which is when a bound is needed most.
/// </summary>
internal sealed class WorkerClock : IDisposable
{
    private readonly ManualResetEventSlim done = new();
    private readonly Thread ticking;

    public WorkerClock(Engine engine)
    {
        ticking = new(() => Tick(engine)) { IsBackground = true, Name = "preview clock" };
        ticking.Start();
    }

    public void Dispose()
    {
        done.Set();
        ticking.Join();
        done.Dispose();
    }

    private void Tick(Engine engine)
    {
        while (!done.Wait(PreviewBounds.Tick))
        {
            engine.IncrementEpoch();
        }
    }
}
