using System.Text;
using Timbang.Web.Mail;

namespace Timbang.Web.Tests.Mail;

/// <summary>Nothing that somebody typed becomes a header of a mail.</summary>
public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("Budi\r\nBcc: mata@jahat.example")]
    [InlineData("Budi\nBcc: mata@jahat.example")]
    [InlineData("Budi\rBcc: mata@jahat.example")]
    [InlineData("Budi\u2028Bcc: mata@jahat.example")]
    [InlineData("Budi\u0085Bcc: mata@jahat.example")]
    [InlineData("Budi\"> <mata@jahat.example>, \"")]
    [InlineData("=?utf-8?q?Budi=0D=0ABcc=3A_mata=40jahat=2Eexample?=")]
    public void A_name_or_subject_with_line_breaks_stays_in_its_line(string typed)
    {
        var mail = new OutboxMail { To = "budi@contoh.go.id", ToName = typed, Subject = typed, Text = "Isi\n.\nBcc: x@y.example", Calendar = "BEGIN:VCALENDAR" };
        using var written = new MemoryStream();

        Envelope.Of(mail, [1], "surat.pdf", "ppid@contoh.go.id").WriteTo(written, TestContext.Current.CancellationToken);

        var received = Received.Read(Encoding.UTF8.GetString(written.ToArray()));
        Assert.Empty(received.Bcc);
        Assert.Equal("budi@contoh.go.id", Assert.Single(received.To.Mailboxes).Address);
        Assert.DoesNotContain(received.Headers, header => header.Field.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("\n", received.Subject, StringComparison.Ordinal);
        Assert.Equal(3, ((MimeKit.Multipart)received.Body!).Count);
    }

    [Fact]
    public void Sent_twice_a_mail_has_the_same_name()
    {
        var mail = new OutboxMail { To = "budi@contoh.go.id" };

        Assert.Equal(
            Envelope.Of(mail, [1], "surat.pdf", "ppid@contoh.go.id").MessageId,
            Envelope.Of(mail, [1], "surat.pdf", "ppid@contoh.go.id").MessageId);
        Assert.Equal($"{mail.Id:N}@contoh.go.id", Envelope.Of(mail, [1], "surat.pdf", "ppid@contoh.go.id").MessageId);
    }
}
