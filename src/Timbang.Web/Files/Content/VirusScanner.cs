using System.Net;
using System.Net.Sockets;

namespace Timbang.Web.Files.Content;

/// <summary>
/// Asks a ClamAV daemon about a file by its INSTREAM command. A file is clean only when the whole of it was sent, the answer came after that,
/// is exactly the good one, and nothing follows it. Everything else is "not scanned", with a reason.
/// </summary>
public sealed class VirusScanner
{
    private readonly EndPoint address;
    private readonly TimeSpan connectTime;
    private readonly TimeSpan wholeTime;

    /// <param name="address"><c>host:port</c> or <c>unix:/path</c>.</param>
    /// <exception cref="SettingsException">It is no address.</exception>
    public VirusScanner(string address)
        : this(ScannerAddress.Parse(address), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(60))
    {
    }

    /// <param name="address">Where it listens.</param>
    /// <param name="connectTime">How long to knock.</param>
    /// <param name="wholeTime">How long all of it may take, knocking included.</param>
    public VirusScanner(EndPoint address, TimeSpan connectTime, TimeSpan wholeTime)
    {
        this.address = address;
        this.connectTime = connectTime;
        this.wholeTime = wholeTime;
    }

    /// <summary>One connection for one file; nothing is kept of either.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up. A scanner that is slow or away is an answer, not an exception.</exception>
    public async Task<ScanResult> ScanAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        whole.CancelAfter(wholeTime);
        try
        {
            using var socket = await ConnectAsync(whole.Token);
            return await new ScanConversation(socket, whole.Token).RunAsync(bytes);
        }
        catch (SocketException)
        {
            return new ScanResult.NotScanned("Pemindai virus tidak dapat dihubungi. Coba lagi nanti, atau beri tahu administrator.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ScanResult.NotScanned("Pemindai virus tidak menjawab pada waktunya. Coba lagi nanti, atau beri tahu administrator.");
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken whole)
    {
        using var connecting = CancellationTokenSource.CreateLinkedTokenSource(whole);
        connecting.CancelAfter(connectTime);
        var socket = address is UnixDomainSocketEndPoint
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, connecting.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
