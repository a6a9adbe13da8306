using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Mail;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Letters of sittings to come that no mail server has taken after some hours, or that one refused: the PPID sends them another way.</summary>
internal sealed class LettersWaiting(TimbangDb db, Actor actor, DateTimeOffset now)
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(4);

    private static readonly IReadOnlyList<Role> Turn = Sidang.Procedure[nameof(Sidang.Kirim)].By;

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Turn.Any(actor.Has))
        {
            return [];
        }

        var (before, today) = (now.ToUniversalTime() - Hours, DateOnly.FromDateTime(now.DateTime));
        var rows = await (
            from mail in db.Set<OutboxMail>().AsNoTracking()
            where (mail.State == MailState.Waiting && mail.QueuedAt < before)
                || (mail.State == MailState.Refused && !db.Set<OutboxMail>().Any(m => m.LetterId == mail.LetterId && m.QueuedAt > mail.QueuedAt))
            join sidang in db.Sidang.AsNoTracking() on mail.CaseId equals sidang.Id
            where sidang.Date >= today && (sidang.Stage == SittingStage.Dijadwalkan || sidang.Stage == SittingStage.Dibatalkan)
            group mail by new { sidang.Id, sidang.Title, sidang.Date } into letters
            select new { letters.Key.Id, letters.Key.Title, letters.Key.Date, Count = letters.Count() }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new Waiting(
                $"/sidang/{row.Id}/persiapan",
                $"{row.Count} surat belum sampai: {row.Title}",
                "Server surel belum menerimanya, atau menolaknya. Lihat sebabnya, lalu kirim lagi atau kirim PDF-nya sendiri.",
                "",
                RoleWords.Join(Turn),
                "Lihat surat",
                new Deadline { Start = today, Due = row.Date, Days = [], Rule = "hari sidang", IsTarget = true })),
        ];
    }
}
