using System.Text;
using MimeKit;

namespace Timbang.Web.Tests.Mail;

/// <summary>A mail as the server got it, read by who receives it.</summary>
internal static class Received
{
    public static MimeMessage Read(string text) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static string To(string text) => Read(text).To.Mailboxes.Single().Address;

    public static string MessageId(string text) => Read(text).MessageId ?? "";

    public static IEnumerable<string> Attachments(string text) => Read(text).Attachments.Select(part => part.ContentType.MimeType);
}
