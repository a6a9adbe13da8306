using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Mail;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Letters of a sitting: number, paper and mail of each come in one save with the act. The demo invites too, so it stands beside the
/// page. The caller saves, within the transaction that gives the numbers.
/// </summary>
public sealed class Inviting(TimbangDb db, Issuing issuing, MailSetup setup)
{
    private const string Series = "Undangan";
    private const string Template = "{klasifikasi}/{urut:000}/UND/{tahun}";

    // Letters of result are counted by themselves.
    private const string ResultSeries = "SuratHasil";
    private const string ResultTemplate = "{klasifikasi}/{urut:000}/HSL/{tahun}";

    /// <summary>Whether e-mail is set up; else letters are sent by hand.</summary>
    public bool IsMailSet => setup.IsSet;

    /// <summary>Invites everyone who has no letter, or one that told something else.</summary>
    /// <returns>How many letters were issued.</returns>
    public async Task<int> UndangAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var invitees = await db.InviteesAsync(sidang, cancellationToken);
        var numbers = await NumbersAsync(sidang, sidang.LettersDue(invitees).Count, (Series, Template), now, cancellationToken);
        return await InviteAsync(sidang, sidang.Undang(invitees, numbers, by, DateOnly.FromDateTime(now.DateTime)), by, now, cancellationToken);
    }

    /// <summary>Tells everyone who was invited that the sitting is called off.</summary>
    public async Task<int> BeritahukanAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var numbers = await NumbersAsync(sidang, sidang.LettersDue([]).Count, (Series, Template), now, cancellationToken);
        return await InviteAsync(sidang, sidang.Beritahukan(numbers, by), by, now, cancellationToken);
    }

    /// <summary>Tells each unit what became of its items; the letter rests on the minutes.</summary>
    public async Task<int> SampaikanAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var invitees = await db.InviteesAsync(sidang, cancellationToken);
        var numbers = await NumbersAsync(sidang, sidang.ResultsDue(invitees).Count, (ResultSeries, ResultTemplate), now, cancellationToken);
        var letters = sidang.Sampaikan(invitees, numbers, by);
        var items = await db.MinutesItemsAsync(sidang, cancellationToken);
        var office = await db.BadanPublik.Where(b => b.Id == sidang.BadanPublikId).Select(b => b.Name).SingleAsync(cancellationToken);
        var signedBy = await SignedByAsync(by, cancellationToken);
        var minutes = await issuing.FoundationsAsync(PaperKind.Minutes, [sidang.Id], cancellationToken);
        return await IssueAsync(
            sidang, letters, letter => new ResultLetterPaper(letter, sidang, [.. items.Where(i => i.Item.UnitId == letter.Recipient.Id)], office, signedBy, now).ToLetter(), minutes, now, cancellationToken);
    }

    /// <summary>Sends a letter that holds once more, or for the first time.</summary>
    /// <exception cref="RuleException">It is on its way already, or there is no address.</exception>
    public async Task KirimAsync(Sidang sidang, Guid letterId, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var letter = sidang.Kirim(letterId, by);
        if (await db.Set<OutboxMail>().AnyAsync(m => m.LetterId == letterId && m.State == MailState.Waiting, cancellationToken))
        {
            throw new RuleException("Surat ini sudah menunggu dikirim. Tidak perlu dikirim dua kali.");
        }

        var (naskah, addresses) = (await db.Naskah.SingleAsync(n => n.CaseId == letterId, cancellationToken), await db.MailAddressesAsync([letter], cancellationToken));
        if (!await QueueAsync(sidang, [(letter, naskah)], addresses, now, cancellationToken))
        {
            throw new RuleException(setup.IsSet
                ? $"{letter.Recipient.Name} belum mempunyai alamat surel. Minta Administrator mengisinya, atau kirim PDF-nya sendiri."
                : "E-mail belum disetel: kirim surat ini sendiri.");
        }
    }

    private async Task<int> InviteAsync(Sidang sidang, IReadOnlyList<Undangan> letters, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var facts = await db.PreparationFactsAsync(sidang, cancellationToken);
        var signedBy = await SignedByAsync(by, cancellationToken);
        Letter Paper(Undangan letter)
        {
            var replaced = sidang.Letters!.FirstOrDefault(l => l.Id == letter.ReplacesId)?.Number ?? "";
            var items = facts.Items.Where(i => !letter.Recipient.IsUnit || i.UnitId == letter.Recipient.Id).ToList();
            return new InvitationPaper(letter, facts, items, replaced, signedBy, now).ToLetter();
        }

        return await IssueAsync(sidang, letters, Paper, [], now, cancellationToken);
    }

    private async Task<int> IssueAsync(
        Sidang sidang, IReadOnlyList<Undangan> letters, Func<Undangan, Letter> paper, IReadOnlyList<Foundation> restsOn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<(Undangan Letter, Naskah Naskah)> issued = [];
        foreach (var letter in letters)
        {
            var terms = new PaperTerms(sidang.BadanPublikId, letter.Kind.Paper(), letter.Id, letter.Number, DateOnly.FromDateTime(now.DateTime)) { RestsOn = restsOn };
            issued.Add((letter, await issuing.IssueAsync(sidang, terms, paper(letter), now, cancellationToken)));
        }

        await OvertakeAsync(letters, cancellationToken);
        await QueueAsync(sidang, issued, await db.MailAddressesAsync(letters, cancellationToken), now, cancellationToken);
        return letters.Count;
    }

    private Task<string> SignedByAsync(Actor by, CancellationToken cancellationToken) =>
        db.SignedByAsync(Role.Ppid, "Pejabat Pengelola Informasi dan Dokumentasi", by, cancellationToken);

    // What still waits would only tell what is no longer so, and what was refused concerns nobody any more.
    private async Task OvertakeAsync(IReadOnlyList<Undangan> letters, CancellationToken cancellationToken)
    {
        var replaced = letters.Select(l => l.ReplacesId).OfType<Guid>().ToList();
        var waiting = await db.Set<OutboxMail>().Where(m => replaced.Contains(m.LetterId) && (m.State == MailState.Waiting || m.State == MailState.Refused)).ToListAsync(cancellationToken);
        waiting.ForEach(mail => mail.State = MailState.Overtaken);
    }

    private async Task<bool> QueueAsync(Sidang sidang, IReadOnlyList<(Undangan Letter, Naskah Naskah)> issued, IReadOnlyDictionary<Guid, string> addresses, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!setup.IsSet)
        {
            return false;
        }

        var office = await db.BadanPublik.Where(b => b.Id == sidang.BadanPublikId).Select(b => new { b.Name, b.TimeZoneId, b.Pengaturan }).SingleAsync(cancellationToken);
        var words = new InvitationMail(sidang, office.Name, office.TimeZoneId, setup.Sender, now);
        var mails = issued.Where(i => addresses.ContainsKey(i.Letter.Recipient.Id)).Select((i, index) => words.Of(i.Letter, i.Naskah, addresses[i.Letter.Recipient.Id], index)).ToList();
        db.AddRange(mails);
        return mails.Count > 0;
    }

    private async Task<IReadOnlyList<string>> NumbersAsync(Sidang sidang, int count, (string Name, string Template) series, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = (await db.SettingsOfAsync(sidang.BadanPublikId, cancellationToken)).ClassificationCode;
        List<string> numbers = [];
        while (numbers.Count < count)
        {
            var ordinal = await db.NextNumberAsync(sidang.BadanPublikId, series.Name, now.Year, cancellationToken);
            numbers.Add(NumberTemplate.Fill(series.Template, new(ordinal, now.Year, code)));
        }

        return numbers;
    }
}
