using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Data.Trail;
using Timbang.Web.Mail;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The mail that brings a letter of a sitting. Items stand in the letter only.</summary>
/// <param name="Sidang">The sitting.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="TimeZoneId">IANA zone of the office.</param>
/// <param name="Sender">From whose address it comes.</param>
/// <param name="Now">The instant of the act, in office time.</param>
internal sealed record InvitationMail(Sidang Sidang, string Office, string TimeZoneId, string Sender, DateTimeOffset Now)
{
    // Longer than any outage of a mail server; after that the unit has seen its tasks on its desk.
    private static readonly TimeSpan ResultsMatter = TimeSpan.FromDays(14);

    public OutboxMail Of(Undangan letter, Naskah naskah, string to, int ordinal)
    {
        var now = Canonical.ToMicroseconds(Now.ToUniversalTime());
        return new()
        {
            BadanPublikId = Sidang.BadanPublikId,
            CaseId = Sidang.Id,
            LetterId = letter.Id,
            NaskahId = naskah.Id,
            To = to,
            ToName = letter.Recipient.Name,
            Subject = $"{About(letter)} sidang uji konsekuensi, {Sidang.Date.InWords()}",
            Text = TextOf(letter),
            Calendar = letter.Kind == LetterKind.Result ? "" : SittingCalendar.Of(Sidang, Office, TimeZoneId, Sender, letter.Kind == LetterKind.Cancellation, Now),
            QueuedAt = now,
            Ordinal = ordinal,
            NextTry = now,
            ExpiresAt = letter.Kind == LetterKind.Result ? now + ResultsMatter : EndOfDay().ToUniversalTime(),
        };
    }

    private static string About(Undangan letter) => letter.Kind switch
    {
        LetterKind.Invitation => "Undangan",
        LetterKind.Cancellation => "Pembatalan undangan",
        _ => "Hasil",
    };

    private string TextOf(Undangan letter) => letter.Kind switch
    {
        LetterKind.Invitation => Inviting(letter),
        LetterKind.Cancellation => Cancelling(letter),
        _ => Telling(letter),
    };

    private string Telling(Undangan letter) =>
        $"""
        Yth. {letter.Recipient.Name}

        Terlampir surat nomor {letter.Number} dari PPID {Office}: hasil pertimbangan atas butir informasi unit kerja Saudara dalam sidang {Sidang.Date.InWords()}.

        Butir yang dikembalikan beserta tugasnya juga menunggu di Timbang. Surel ini dikirim oleh sistem; balasan ke alamat ini mungkin tidak dibaca.
        """;

    private string Inviting(Undangan letter) =>
        $"""
        Yth. {letter.Recipient.Name}

        Terlampir undangan nomor {letter.Number} dari PPID {Office} beserta agendanya.

        Hari: {Sidang.Date.InWords()}
        Pukul: {Sidang.Time.Clock()}{(Sidang.Preparation?.Until is { } until ? $" sampai {until.Clock()}" : "")} {Now.Zone()}
        Tempat: {Sidang.Place}

        Berkas sidang.ics dapat dibuka dengan kalender Anda. Surel ini dikirim oleh sistem; balasan ke alamat ini mungkin tidak dibaca.
        """;

    private string Cancelling(Undangan letter) =>
        $"""
        Yth. {letter.Recipient.Name}

        Terlampir pemberitahuan nomor {letter.Number} dari PPID {Office}: undangan sidang {Sidang.Date.InWords()} tidak berlaku lagi.

        Berkas sidang.ics menghapusnya dari kalender Anda. Surel ini dikirim oleh sistem; balasan ke alamat ini mungkin tidak dibaca.
        """;

    private DateTimeOffset EndOfDay() => new(Sidang.Date.AddDays(1).ToDateTime(TimeOnly.MinValue), Now.Offset);
}
