using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>The PPID declares that an exclusion becomes public when its period ends (PP 61/2010 Pasal 10 ayat (1)).</summary>
[Authorize("Pengecualian.Nyatakan")]
public sealed class Nyatakan(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars)
    : ExclusionActPage<ActForm>(db, actor, nameof(Nyatakan))
{
    private WorkingCalendar calendar = null!;

    /// <summary>Until when it is declared; null where it has no last day.</summary>
    public Deadline? Declaration => Entry.Declaration(calendar);

    protected override bool IsOpen => base.IsOpen && Entry.Until is not null;

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        calendar = await calendars.OfAsync(By.BadanPublikId, cancellationToken);
        return await base.IsTheirsAsync(cancellationToken);
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Entry.Nyatakan(calendar, By, clock.Today());
        return Task.FromResult($"Dinyatakan terbuka mulai {Entry.OpensOn!.Value.InWords()}. Sampai hari itu informasinya tetap tertutup.");
    }
}
