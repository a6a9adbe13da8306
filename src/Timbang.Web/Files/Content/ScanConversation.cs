using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Timbang.Web.Files.Content;

/// <summary>One file sent to a ClamAV daemon over one connection, and its answer.</summary>
internal sealed class ScanConversation(Socket socket, CancellationToken whole)
{
    private const int ChunkSize = 64 * 1024;

    // The answer is a name of some letters; whoever sends more is no scanner.
    private const int LongestAnswer = 1024;

    private volatile bool hasAnswer;

    public async Task<ScanResult> RunAsync(ReadOnlyMemory<byte> bytes)
    {
        // Reading begins first: a scanner that has had enough says so before it was sent everything.
        var answer = ReadAnswerAsync();
        var sending = SendAsync(bytes);
        await Task.WhenAny(sending, answer);
        if (!sending.IsCompletedSuccessfully || !sending.Result)
        {
            EndSending();
        }

        var wasSent = await sending;
        return (await answer).ToResult(wasSent);
    }

    /// <returns>Whether everything was sent, and no answer was there before that.</returns>
    private async Task<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await SendAllAsync("zINSTREAM\0"u8.ToArray());
            for (var rest = bytes; rest.Length > 0 && !hasAnswer; rest = rest[Math.Min(rest.Length, ChunkSize)..])
            {
                var chunk = rest[..Math.Min(rest.Length, ChunkSize)];
                await SendAllAsync(LengthOf(chunk.Length));
                await SendAllAsync(chunk);
            }

            if (hasAnswer)
            {
                return false;
            }

            await SendAllAsync(LengthOf(0));
            return true;
        }
        catch (SocketException)
        {
            // Closed from the other side: its last words may say why.
            return false;
        }
    }

    private async Task SendAllAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None, whole)..];
        }
    }

    // To the end of the connection: the daemon closes it after its one answer.
    private async Task<ScanAnswer> ReadAnswerAsync()
    {
        var buffer = new byte[LongestAnswer];
        var length = 0;
        var count = 1;
        try
        {
            while (count > 0 && length < buffer.Length)
            {
                count = await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None, whole);
                length += count;
                hasAnswer = true;
            }
        }
        catch (SocketException)
        {
            // Cut off: what came so far may still be a finding.
            hasAnswer = true;
        }

        return new(Encoding.Latin1.GetString(buffer, 0, length), EndedWell: count == 0);
    }

    private void EndSending()
    {
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // It has ended already.
        }
    }

    private static byte[] LengthOf(int count)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, count);
        return bytes;
    }
}
