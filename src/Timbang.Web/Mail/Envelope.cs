using System.Text;
using MimeKit;

namespace Timbang.Web.Mail;

/// <summary>A mail as it is sent: one line for each name and subject whatever was typed, the paper and the calendar beside the text.</summary>
public static class Envelope
{
    public static MimeMessage Of(OutboxMail mail, byte[] paper, string paperName, string sender)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{sender[(sender.IndexOf('@') + 1)..]}",
            Date = mail.QueuedAt,
            Subject = OneLine(mail.Subject),
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, "PPID", sender));
        message.To.Add(new MailboxAddress(Encoding.UTF8, OneLine(mail.ToName), mail.To));

        // Answered by a machine it would only come back here.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var body = new Multipart("mixed")
        {
            new TextPart("plain") { Text = mail.Text },
            Attached(new MimePart("application", "pdf") { Content = new MimeContent(new MemoryStream(paper)) }, paperName),
        };
        if (mail.Calendar.Length > 0)
        {
            body.Add(Attached(Calendar(mail.Calendar), "sidang.ics"));
        }

        message.Body = body;
        return message;
    }

    /// <summary>The text without line breaks and control signs: a header has one line.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static MimePart Calendar(string text) =>
        new("text", "calendar") { Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(text))), ContentType = { Charset = "utf-8" } };

    private static MimePart Attached(MimePart part, string name)
    {
        part.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment);
        part.FileName = name;
        part.ContentTransferEncoding = ContentEncoding.Base64;
        return part;
    }
}
