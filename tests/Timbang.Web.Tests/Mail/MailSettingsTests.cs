using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Timbang.Web.Mail;

namespace Timbang.Web.Tests.Mail;

/// <summary>How mail is set up: what cannot work is told at the start, and a password never goes in the clear.</summary>
public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_server_mail_is_not_set_up() => Assert.Null(Read());

    [Fact]
    public void A_server_and_a_sender_are_enough_and_TLS_is_demanded()
    {
        var mail = Read(("MailHost", "surel.contoh.go.id"), ("MailSender", "ppid@contoh.go.id"))!;

        Assert.Equal((587, SecureSocketOptions.StartTls), (mail.Port, mail.Tls));
    }

    [Theory]
    [InlineData("starttls", 587)]
    [InlineData("tls", 465)]
    [InlineData("none", 25)]
    public void Each_kind_of_connection_has_its_port(string tls, int port) =>
        Assert.Equal(port, Read(("MailHost", "surel.contoh.go.id"), ("MailSender", "ppid@contoh.go.id"), ("MailTls", tls))!.Port);

    [Theory]
    [InlineData("MailSender", "PPID <ppid@contoh.go.id>", "Timbang:MailSender")]
    [InlineData("MailSender", "", "Timbang:MailSender")]
    [InlineData("MailPort", "70000", "Timbang:MailPort")]
    [InlineData("MailTls", "ssl", "Timbang:MailTls")]
    [InlineData("MailUser", "ppid", "Timbang:MailPasswordFile")]
    [InlineData("MailHost", "", "Timbang:MailSender")]
    public void What_cannot_work_is_told_at_the_start(string name, string value, string told)
    {
        var settings = new Dictionary<string, string> { ["MailHost"] = "surel.contoh.go.id", ["MailSender"] = "ppid@contoh.go.id", [name] = value };

        var refusal = Assert.Throws<SettingsException>(() => Read([.. settings.Select(s => (s.Key, s.Value))]));

        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("surel.contoh.go.id", false)]
    [InlineData("10.0.0.5", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    public void A_password_goes_in_the_clear_on_this_machine_only(string host, bool mayBe)
    {
        var refusal = Record.Exception(() => Read(
            ("MailHost", host), ("MailSender", "ppid@contoh.go.id"), ("MailTls", "none"), ("MailUser", "ppid"), ("MailPasswordFile", "sandi")));

        Assert.Equal(mayBe, refusal is null);
    }

    [Fact]
    public void A_password_in_the_data_folder_would_be_in_its_backup() => Assert.Throws<SettingsException>(() => Read(
        ("MailHost", "surel.contoh.go.id"), ("MailSender", "ppid@contoh.go.id"), ("MailUser", "ppid"), ("MailPasswordFile", "kantor/sandi")));

    private static MailSettings? Read(params IEnumerable<(string Name, string Value)> given)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(given.Select(s => KeyValuePair.Create($"Timbang:{s.Name}", (string?)s.Value))).Build();
        return MailSettings.Read(configuration, new Settings("kantor", null, false));
    }
}
