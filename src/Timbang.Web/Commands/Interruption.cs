using System.Runtime.InteropServices;

namespace Timbang.Web.Commands;

/// <summary>Ctrl+C and the end of a session, heard by a command that has to clear away what it has begun.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();

    private readonly PosixSignalRegistration[] heard;

    public Interruption() => heard = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    public CancellationToken Token => source.Token;

    /// <summary>Runs the work, and turns what an operator can mend into a sentence.</summary>
    /// <exception cref="RuleException">It was interrupted, or disk or database refused it.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work)
    {
        try
        {
            return await work(Token);
        }
        catch (OperationCanceledException) when (Token.IsCancellationRequested)
        {
            throw new RuleException("Dihentikan. Tidak ada yang ditinggalkan.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            throw new RuleException($"Tidak selesai, dan tidak ada yang ditinggalkan: {refused.Message}");
        }
    }

    public void Dispose()
    {
        Array.ForEach(heard, signal => signal.Dispose());
        source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        source.Cancel();
    }
}
