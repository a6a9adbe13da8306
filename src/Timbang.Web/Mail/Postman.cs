using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Timbang.Web.Mail;

/// <summary>One connection to the mail server, for as many mails as it takes. What goes wrong is an answer here, and no exception.</summary>
public sealed class Postman(MailSettings settings) : IDisposable
{
    // A list of revoked certificates that cannot be fetched from within an office would stop all mail.
    private readonly SmtpClient client = new() { Timeout = (int)settings.Patience.TotalMilliseconds, CheckCertificateRevocation = false };

    /// <summary>Reaches the server and signs in; null when it is ready.</summary>
    public Task<MailFailure?> GreetAsync(CancellationToken cancellationToken) => client.IsConnected
        ? Task.FromResult<MailFailure?>(null)
        : TryAsync(
            async stop =>
            {
                await client.ConnectAsync(settings.Host, settings.Port, settings.Tls, stop);
                if (settings is { User: { } user, PasswordFile: { } file })
                {
                    await client.AuthenticateAsync(user, await PasswordAsync(file, stop), stop);
                }
            },
            cancellationToken);

    /// <summary>Gives it one mail; null when the server took it.</summary>
    public Task<MailFailure?> SendAsync(MimeMessage message, CancellationToken cancellationToken) =>
        TryAsync(stop => client.SendAsync(message, stop), cancellationToken);

    /// <summary>Says goodbye, if anybody still listens.</summary>
    public Task LeaveAsync(CancellationToken cancellationToken) =>
        client.IsConnected ? TryAsync(stop => client.DisconnectAsync(quit: true, stop), cancellationToken) : Task.CompletedTask;

    public void Dispose() => client.Dispose();

    // Read anew: a changed password takes effect at once, and none is kept.
    private static async Task<string> PasswordAsync(string file, CancellationToken cancellationToken) =>
        (await File.ReadAllLinesAsync(file, cancellationToken)).FirstOrDefault() ?? "";

    private async Task<MailFailure?> TryAsync(Func<CancellationToken, Task> talk, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Limit);
        try
        {
            await talk(limit.Token);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && FailureOf(failure) is { } known)
        {
            // A connection broken off in the middle of a mail is of no use for the next.
            if (known.IsOfServer)
            {
                await client.DisconnectAsync(quit: false, CancellationToken.None);
            }

            return known;
        }
    }

    private MailFailure? FailureOf(Exception failure) => failure switch
    {
        SmtpCommandException said => OfCommand(said),
        AuthenticationException or ServiceNotAuthenticatedException or UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException => new(MailTrouble.SignIn),
        SslHandshakeException => new(MailTrouble.NoTls),

        // MailKit says so where STARTTLS is demanded and not offered, and, once connected, where nobody can sign in.
        NotSupportedException => new(client.IsConnected ? MailTrouble.SignIn : MailTrouble.NoTls),
        ProtocolException or ServiceNotConnectedException or SocketException or IOException or ObjectDisposedException or OperationCanceledException or TimeoutException => new(MailTrouble.Away),
        _ => null,
    };

    private static MailFailure OfCommand(SmtpCommandException said) => (said.ErrorCode, (int)said.StatusCode) switch
    {
        // Closing (421): nobody's mail goes now.
        (_, 421) => new(MailTrouble.Away, 421),
        (_, >= 500 and var code) => new(MailTrouble.Refused, code),
        (_, var code) => new(MailTrouble.PutOff, code),
    };
}
