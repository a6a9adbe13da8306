using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>A scanner on this machine that behaves as a test tells it to, and closes each connection afterwards.</summary>
internal sealed class FakeScanner : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly Task serving;
    private byte[] body = [];

    public FakeScanner(Func<Peer, Task> behave)
    {
        listener.Start();
        serving = ServeAsync(behave);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public byte[] Body => body;

    public Task<ScanResult> ScanAsync(byte[] file, TimeSpan time) =>
        new VirusScanner(listener.LocalEndpoint, time, time).ScanAsync(file, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await serving;
        ended.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync(Func<Peer, Task> behave)
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(ended.Token);
                await behave(new Peer(this, client.GetStream()));
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
            {
                // The client had enough, or the test is over.
            }
        }
    }

    internal sealed class Peer(FakeScanner fake, NetworkStream stream)
    {
        /// <returns>Whether command and frames were as the protocol has them, to the frame of length zero.</returns>
        public async Task<bool> ReadBodyAsync()
        {
            var command = await ReadAsync(10);
            using var received = new MemoryStream();
            while (BinaryPrimitives.ReadUInt32BigEndian(await ReadAsync(4)) is > 0 and var length)
            {
                await received.WriteAsync(await ReadAsync((int)length));
            }

            fake.body = received.ToArray();
            return Encoding.ASCII.GetString(command) == "zINSTREAM\0";
        }

        public async Task AnswerAsync(string answer) => await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), fake.ended.Token);

        public Task WaitAsync() => Task.Delay(Timeout.Infinite, fake.ended.Token);

        private async Task<byte[]> ReadAsync(int count)
        {
            var bytes = new byte[count];
            await stream.ReadExactlyAsync(bytes, fake.ended.Token);
            return bytes;
        }
    }
}
