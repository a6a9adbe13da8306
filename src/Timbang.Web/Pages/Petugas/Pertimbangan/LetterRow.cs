using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Mail;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A letter that holds, and how far its mail has come.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Mail">Its newest mail; null where none was ever written.</param>
/// <param name="HasAddress">Whether the recipient has an address now.</param>
public sealed record LetterRow(Undangan Letter, OutboxMail? Mail, bool HasAddress)
{
    /// <summary>Whether a mail may be sent: none is on its way, and there is an address.</summary>
    public bool MayBeSent => HasAddress && Mail is not { State: MailState.Waiting };

    public bool HasArrived => Mail is { State: MailState.Sent };
}

/// <summary>Letters of a sitting as a page lists them.</summary>
/// <param name="Sidang">The sitting.</param>
/// <param name="Rows">Letters that hold.</param>
/// <param name="IsMailSet">Whether e-mail is set up at all.</param>
/// <param name="MaySend">Whether they still concern anybody.</param>
/// <param name="ToOffice">Office time of an instant.</param>
public sealed record LetterList(Sidang Sidang, IReadOnlyList<LetterRow> Rows, bool IsMailSet, bool MaySend, Func<DateTimeOffset, DateTimeOffset> ToOffice);

/// <summary>Reading them.</summary>
internal static class LetterRows
{
    /// <param name="db">The database.</param>
    /// <param name="sidang">The sitting.</param>
    /// <param name="results">Whether letters of result are meant, or those before the day.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<LetterRow>> LetterRowsAsync(this TimbangDb db, Sidang sidang, bool results, CancellationToken cancellationToken)
    {
        var holding = Invitations.Holding(sidang.Letters ?? []).Where(letter => letter.Kind == LetterKind.Result == results).ToList();
        var addresses = await db.MailAddressesAsync(holding, cancellationToken);
        var mails = await db.Set<OutboxMail>().AsNoTracking().Where(m => m.CaseId == sidang.Id).OrderBy(m => m.QueuedAt).ToListAsync(cancellationToken);
        return
        [
            .. holding.OrderByDescending(l => l.Recipient.IsUnit).ThenBy(l => l.Number, StringComparer.Ordinal)
                .Select(l => new LetterRow(l, mails.FindLast(m => m.LetterId == l.Id), addresses.ContainsKey(l.Recipient.Id))),
        ];
    }
}
