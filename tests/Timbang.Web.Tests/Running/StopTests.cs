using System.Net.Sockets;
using System.Text;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Running;

/// <summary>A service manager says SIGTERM: nobody new comes in, who is in finishes, and the process leaves with 0.</summary>
public sealed class StopTests(Templates templates)
{
    private const string Body = "Input.Login=siti&Input.Password=salah";

    [Theory, ClassData<BothDatabases>]
    public async Task A_request_under_way_is_finished(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        await using var site = SiteProcess.Serve(database, "--certificate", TestCertificate.File);
        var address = await site.Address;
        using var client = await HalfSentAsync(address);

        site.Terminate();
        await ClosedToNewAsync(address);
        var answer = await FinishAsync(client);
        var ended = await site.EndAsync();

        // 400: the form has no token; what matters is that the site read it to its end and answered.
        Assert.StartsWith("HTTP/1.1 400", answer);
        Assert.Equal(0, ended.Code);
        Assert.Equal("", ended.Errors);
        Assert.DoesNotContain("Exception", ended.Output);
    }

    // The site asks for the body as soon as it works on the request.
    private static async Task<TcpClient> HalfSentAsync(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var head = $"POST /masuk HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + $"Content-Length: {Body.Length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        var seen = new byte[256];
        var length = await client.GetStream().ReadAsync(seen);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(seen, 0, length));
        return client;
    }

    private static async Task ClosedToNewAsync(Uri address)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var other = new TcpClient();
            try
            {
                await other.ConnectAsync(address.Host, address.Port, timeout.Token);
            }
            catch (SocketException)
            {
                return;
            }

            await Task.Delay(20, timeout.Token);
        }
    }

    private static async Task<string> FinishAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Body));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
