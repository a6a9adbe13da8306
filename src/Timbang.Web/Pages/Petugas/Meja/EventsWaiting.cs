using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Events that end an exclusion and that nobody announces: one question per exclusion, on the day it is to be asked.</summary>
internal sealed class EventsWaiting(TimbangDb db, Actor actor, WorkingCalendar calendar, DateOnly today)
{
    /// <summary>Working days after which the PPID is asked as well.</summary>
    private const int DaysAlone = 10;

    private static readonly IReadOnlyList<Role> Watching = Pengecualian.Procedure[nameof(Pengecualian.Pantau)].By;

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Watching.Any(actor.Has))
        {
            return [];
        }

        var asked = await db.WithinReach().Asked(today).ToListAsync(cancellationToken);
        return
        [
            .. from entry in asked
               where entry.IsAskedOn(today)
               let due = Due(entry)
               where IsMine(entry, due)
               select Row(entry, due),
        ];
    }

    private bool IsMine(Pengecualian entry, Deadline due) => actor.HasAny(Watching, entry.UnitId)
        && ((actor.Has(Role.Ppid) && due.Due <= today)
            || (entry.WatchedById is { } person ? person == actor.PersonId : actor.HasAny([Role.PpidPelaksana], entry.UnitId)));

    // No law sets the day: it is the office's own, and never late.
    private Deadline Due(Pengecualian entry)
    {
        var asked = entry.AskOn!.Value;
        return calendar.AddWorkingDays(asked, DaysAlone) with { Rule = $"ditanyakan sejak {asked.InWords()}; {DaysAlone} hari kerja kemudian PPID ikut diingatkan", IsTarget = true };
    }

    private Waiting Row(Pengecualian entry, Deadline due) => new(
        $"/inventaris/{entry.Id}",
        entry.PublicTitle,
        $"Sudahkah terjadi: {entry.AwaitedOn(today)}? Bagian {entry.Part} tertutup sampai ada yang mencatatnya, atau sampai hari terakhirnya.",
        $"SK {entry.DecreeNumber}",
        due.Due <= today ? $"{entry.Watcher()} dan PPID" : entry.Watcher(),
        "Jawab pertanyaan",
        due);
}
