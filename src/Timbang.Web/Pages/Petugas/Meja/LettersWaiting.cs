using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Mail;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>
/// Letters of sittings that no mail server has taken after some hours, or that one refused: the PPID sends them another way. And
/// sittings whose results no unit has been told.
/// </summary>
internal sealed class LettersWaiting(TimbangDb db, Actor actor, DateTimeOffset now)
{
    // What is older has long been told by its decree.
    private const int DaysOfResults = 30;

    private static readonly TimeSpan Hours = TimeSpan.FromHours(4);

    private static readonly IReadOnlyList<Role> Turn = Sidang.Procedure[nameof(Sidang.Kirim)].By;

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Turn.Any(actor.Has))
        {
            return [];
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        var rows = await (
            from mail in Unsent()
            join paper in db.Naskah on mail.NaskahId equals paper.Id
            join sidang in Concerned(today) on mail.CaseId equals sidang.Id
            where (paper.Kind == PaperKind.Result) == (sidang.Stage == SittingStage.Lengkap)
            group mail by new { sidang.Id, sidang.Title, sidang.Date, IsOver = sidang.Stage == SittingStage.Lengkap } into letters
            select new { letters.Key.Id, letters.Key.Title, letters.Key.Date, letters.Key.IsOver, Count = letters.Count() }).ToListAsync(cancellationToken);
        return
        [
            .. await UntoldAsync(today, cancellationToken),
            .. rows.Select(row => new Waiting(
                $"/sidang/{row.Id}/{(row.IsOver ? "surat-hasil" : "persiapan")}",
                $"{row.Count} surat belum sampai: {row.Title}",
                "Server surel belum menerimanya, atau menolaknya. Lihat sebabnya, lalu kirim lagi atau kirim PDF-nya sendiri.",
                "",
                RoleWords.Join(Turn),
                "Lihat surat",
                row.IsOver ? null : new Deadline { Start = today, Due = row.Date, Days = [], Rule = "hari sidang", IsTarget = true })),
        ];
    }

    private IQueryable<OutboxMail> Unsent()
    {
        var before = now.ToUniversalTime() - Hours;
        return db.Set<OutboxMail>().AsNoTracking().Where(mail => (mail.State == MailState.Waiting && mail.QueuedAt < before)
            || (mail.State == MailState.Refused && !db.Set<OutboxMail>().Any(m => m.LetterId == mail.LetterId && m.QueuedAt > mail.QueuedAt)));
    }

    // Invitations matter until the day, results for a while afterwards.
    private IQueryable<Sidang> Concerned(DateOnly today)
    {
        var since = today.AddDays(-DaysOfResults);
        return db.Sidang.AsNoTracking().IgnoreAutoIncludes().Where(sidang =>
            (sidang.Date >= today && (sidang.Stage == SittingStage.Dijadwalkan || sidang.Stage == SittingStage.Dibatalkan))
            || (sidang.Stage == SittingStage.Lengkap && sidang.ClosedOn >= since));
    }

    private async Task<IEnumerable<Waiting>> UntoldAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var sittings = await Concerned(today)
            .Where(s => s.Stage == SittingStage.Lengkap)
            .Select(s => new { s.Id, s.Title, s.Number, s.Letters }).ToListAsync(cancellationToken);
        return sittings.Where(s => Invitations.Told(s.Letters).Count == 0).Select(s => new Waiting(
            $"/sidang/{s.Id}/surat-hasil",
            $"Hasil belum disampaikan: {s.Title}",
            "Berita acara lengkap, tetapi unit pengusul belum mendapat surat hasilnya.",
            s.Number ?? "",
            RoleWords.Join(Turn),
            "Sampaikan hasil",
            null));
    }
}
