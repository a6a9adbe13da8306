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
        var named = asked.Where(entry => entry.WatchedById is not null).Select(entry => entry.WatchedById!.Value).ToHashSet();
        var onDuty = named.Count == 0 ? [] : await db.OnDutyAsync(named, today, cancellationToken);
        return
        [
            .. from entry in asked
               where entry.IsAskedOn(today)
               let due = Due(entry)
               let watcher = entry.WatchedById is { } person && onDuty.Contains(person) ? person : (Guid?)null
               where IsMine(entry, due, watcher)
               select Row(entry, due, watcher),
        ];
    }

    // Whom the last answer named and who has no duty any more hands the question back to the unit.
    private bool IsMine(Pengecualian entry, Deadline due, Guid? watcher) => actor.HasAny(Watching, entry.UnitId)
        && ((actor.Has(Role.Ppid) && due.Due <= today)
            || (watcher is { } person ? person == actor.PersonId : actor.HasAny([Role.PpidPelaksana], entry.UnitId)));

    // No law sets the day: it is the office's own, and never late.
    private Deadline Due(Pengecualian entry)
    {
        var asked = entry.AskOn!.Value;
        return calendar.AddWorkingDays(asked, DaysAlone) with { Rule = $"ditanyakan sejak {asked.InWords()}; {DaysAlone} hari kerja kemudian PPID ikut diingatkan", IsTarget = true };
    }

    private Waiting Row(Pengecualian entry, Deadline due, Guid? watcher)
    {
        var (who, gone) = watcher == entry.WatchedById ? (entry.Watcher(), "") : (entry.UnitsWatcher(), $" {entry.WatchedByName} tidak bertugas lagi.");
        return new(
            $"/inventaris/{entry.Id}",
            entry.PublicTitle,
            $"Sudahkah terjadi: {entry.AwaitedOn(today)}? Bagian {entry.Part} tertutup sampai ada yang mencatatnya, atau sampai hari terakhirnya.{gone}",
            $"SK {entry.DecreeNumber}",
            due.Due <= today ? $"{who} dan PPID" : who,
            "Jawab pertanyaan",
            due);
    }
}
