using System.Net;
using MailKit.Security;
using Timbang.Pelaksana;

namespace Timbang.Web.Mail;

/// <summary>How an installation sends e-mail.</summary>
/// <param name="Host">The mail server.</param>
/// <param name="Port">Its port.</param>
/// <param name="Tls">How the connection is encrypted; what is asked for and not offered is refused.</param>
/// <param name="User">Name to sign in with, or null.</param>
/// <param name="PasswordFile">File whose first line is the password; read anew for each connection, and never kept.</param>
/// <param name="Sender">Address in the From line.</param>
public sealed record MailSettings(string Host, int Port, SecureSocketOptions Tls, string? User, string? PasswordFile, string Sender)
{
    /// <summary>Names of the settings below <c>Timbang</c>.</summary>
    public static readonly string[] Names = ["MailHost", "MailPort", "MailTls", "MailUser", "MailPasswordFile", "MailSender"];

    /// <summary>How long one answer of the server may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one mail may take in all, however slowly the server drips.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The settings, or null where e-mail is not set up.</summary>
    /// <exception cref="SettingsException">They cannot work.</exception>
    public static MailSettings? Read(IConfiguration configuration, Settings settings)
    {
        var section = configuration.GetSection("Timbang");
        if (section["MailHost"] is not { Length: > 0 } host)
        {
            return Names.FirstOrDefault(name => section[name] is { Length: > 0 }) is { } alone
                ? throw new SettingsException($"Timbang:{alone} diisi, tetapi Timbang:MailHost tidak. Sebut server surel, atau hapus setelan itu.")
                : null;
        }

        var tls = TlsOf(section["MailTls"]);
        var mail = new MailSettings(host, PortOf(section["MailPort"], tls), tls, TextOf(section["MailUser"]), TextOf(section["MailPasswordFile"]), section["MailSender"] ?? "");
        mail.Check(settings);
        return mail;
    }

    private void Check(Settings settings)
    {
        if (!MailAddress.IsOne(Sender))
        {
            throw new SettingsException("Timbang:MailSender bukan satu alamat surel. Isi dengan alamat pengirim, misalnya ppid@contoh.go.id");
        }

        if ((User is null) != (PasswordFile is null))
        {
            throw new SettingsException("Timbang:MailUser dan Timbang:MailPasswordFile diisi berdua, atau tidak sama sekali.");
        }

        if (User is not null && Tls == SecureSocketOptions.None && !IsOnThisMachine)
        {
            throw new SettingsException("Timbang:MailTls berisi \"none\", sehingga kata sandi surel lewat jaringan tanpa sandi. Pakai \"starttls\" atau \"tls\".");
        }

        if (PasswordFile is { } file)
        {
            settings.RequireOutside("Kata sandi surel", file);
        }
    }

    private bool IsOnThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    private static SecureSocketOptions TlsOf(string? text) => text switch
    {
        null or "" or "starttls" => SecureSocketOptions.StartTls,
        "tls" => SecureSocketOptions.SslOnConnect,
        "none" => SecureSocketOptions.None,
        _ => throw new SettingsException($"Timbang:MailTls berisi \"{text}\". Isi dengan \"starttls\", \"tls\", atau \"none\"."),
    };

    private static int PortOf(string? text, SecureSocketOptions tls) => text switch
    {
        null or "" => tls switch { SecureSocketOptions.SslOnConnect => 465, SecureSocketOptions.None => 25, _ => 587 },
        _ when int.TryParse(text, out var port) && port is > IPEndPoint.MinPort and <= IPEndPoint.MaxPort => port,
        _ => throw new SettingsException($"Timbang:MailPort berisi \"{text}\". Isi dengan nomor pelabuhan, misalnya 587."),
    };

    private static string? TextOf(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>The settings of mail, where they are: a null is no service.</summary>
/// <param name="Settings">Null where e-mail is not set up.</param>
public sealed record MailSetup(MailSettings? Settings)
{
    public bool IsSet => Settings is not null;

    /// <summary>Who sends, as calendars name it; an address that is nobody's where e-mail is not set up.</summary>
    public string Sender => Settings?.Sender ?? "sidang@timbang.invalid";
}
