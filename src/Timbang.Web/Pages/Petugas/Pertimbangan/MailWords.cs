using Timbang.Web.Mail;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>How far a mail has come, in words.</summary>
internal static class MailWords
{
    public static string InWords(this MailState state) => state switch
    {
        MailState.Waiting => "Belum terkirim",
        MailState.Sent => "Terkirim",
        MailState.Refused => "Ditolak",
        MailState.Expired => "Tidak terkirim",
        _ => "Diganti surat baru",
    };

    public static string Shape(this MailState state) => state switch
    {
        MailState.Sent => "good",
        MailState.Waiting or MailState.Overtaken => "warn",
        _ => "late",
    };

    /// <summary>What happened, why, and what comes next.</summary>
    public static string Told(this OutboxMail mail, Func<DateTimeOffset, DateTimeOffset> toOffice) => mail.State switch
    {
        MailState.Sent => $"Diterima server surel {toOffice(mail.SentAt!.Value).InWords()}.",
        MailState.Refused => $"Server surel menolaknya untuk seterusnya{mail.CodeInWords()}. Periksa alamatnya, kirim lagi, atau kirim PDF-nya sendiri.",
        MailState.Expired => "Waktunya lewat sebelum server surel menerimanya.",
        MailState.Overtaken => "Surat yang lebih baru menggantikannya sebelum terkirim.",
        _ when mail.Tries == 0 => $"Menunggu giliran sejak {toOffice(mail.QueuedAt).InWords()}.",
        _ => $"Menunggu sejak {toOffice(mail.QueuedAt).InWords()}: {mail.Trouble.InWords()}{mail.CodeInWords()}. Sudah dicoba {mail.Tries} kali, berikutnya {toOffice(mail.NextTry).InWords()}.",
    };

    private static string InWords(this MailTrouble trouble) => trouble switch
    {
        MailTrouble.NoTls => "server surel tidak menawarkan sambungan bersandi yang dapat dipercaya",
        MailTrouble.SignIn => "server surel tidak menerima nama atau kata sandi situs ini",
        MailTrouble.PutOff => "server surel menundanya",
        _ => "server surel tidak terjangkau",
    };

    private static string CodeInWords(this OutboxMail mail) => mail.Code is { } code ? $" (kode {code})" : "";
}
