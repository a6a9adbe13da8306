using System.Net;
using System.Net.Sockets;
using System.Text;
using Timbang.Web.Mail;

namespace Timbang.Web.Tests.Mail;

/// <summary>How the server takes mail.</summary>
internal enum Mood
{
    Accepts,

    /// <summary>Puts every mail off (451).</summary>
    PutsOff,

    /// <summary>Refuses every mail for good (550).</summary>
    Refuses,

    /// <summary>Drops the line after the mail was said and before it is taken.</summary>
    DropsAfterData,

    /// <summary>Takes the mail, and drops the line without saying so.</summary>
    TakesAndDrops,

    /// <summary>Says its answer one letter at a time, without an end.</summary>
    Drips,

    /// <summary>Is closing (421).</summary>
    Closes,
}

/// <summary>A mail server on this machine that behaves as a test tells it to, and keeps what it took. It offers no TLS.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly Task serving;
    private readonly List<string> taken = [];

    public FakeMailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public Mood Mood { get; set; }

    /// <summary>Recipients whose mail is put off or refused, whatever the mood.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections { get; private set; }

    /// <summary>What was taken, each as it came over the line.</summary>
    public IReadOnlyList<string> Taken => taken;

    public MailSettings Settings => new("127.0.0.1", Port, MailKit.Security.SecureSocketOptions.None, null, null, "ppid@contoh.go.id")
    {
        Patience = TimeSpan.FromSeconds(5),
        Limit = TimeSpan.FromSeconds(2),
    };

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await serving;
        ended.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(ended.Token);
                Connections++;
                await using var stream = client.GetStream();
                await TalkAsync(stream);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client had enough, or the test is over.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await SayAsync(stream, Mood == Mood.Closes ? "421 closing" : "220 fake");
        while (await reader.ReadLineAsync(ended.Token) is { } line && await GoesOnAsync(line, stream, reader))
        {
        }
    }

    private async Task<bool> GoesOnAsync(string line, NetworkStream stream, StreamReader reader)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        await SayAsync(stream, verb switch { "EHLO" => "250-fake\r\n250 8BITMIME", "RCPT" => AnswerTo(line), "DATA" => "354 go on", "QUIT" => "221 bye", _ => "250 ok" });
        return verb == "DATA" ? await TakeAsync(stream, reader) : verb != "QUIT";
    }

    private string AnswerTo(string line) => Answers.FirstOrDefault(a => line.Contains(a.Key, StringComparison.Ordinal)) is { Value: { } answer }
        ? answer
        : Mood switch { Mood.PutsOff => "451 later", Mood.Refuses => "550 no such user ppid@contoh.go.id", _ => "250 ok" };

    private async Task<bool> TakeAsync(NetworkStream stream, StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(ended.Token) is { } line && line != ".")
        {
            mail.Append(line).Append('\n');
        }

        switch (Mood)
        {
            case Mood.DropsAfterData:
                return false;
            case Mood.Drips:
                await DripAsync(stream);
                return false;
            default:
                taken.Add(mail.ToString());
                await (Mood == Mood.TakesAndDrops ? Task.CompletedTask : SayAsync(stream, "250 taken"));
                return Mood != Mood.TakesAndDrops;
        }
    }

    private async Task DripAsync(NetworkStream stream)
    {
        await stream.WriteAsync("250-"u8.ToArray(), ended.Token);
        while (true)
        {
            await Task.Delay(200, ended.Token);
            await stream.WriteAsync("."u8.ToArray(), ended.Token);
        }
    }

    private async Task SayAsync(NetworkStream stream, string answer) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), ended.Token);
}
