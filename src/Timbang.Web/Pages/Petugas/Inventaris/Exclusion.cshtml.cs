using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>One excluded part while it lives: until when and why, the matrix it rests on, what may be done, what was done.</summary>
[Authorize(Doors.Work)]
public sealed class Exclusion(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public ExclusionLine Line { get; private set; } = null!;

    public Pengecualian Entry => Line.Entry;

    public DateOnly Today { get; private set; }

    /// <summary>Until when it is declared public; null while it has no last day.</summary>
    public Deadline? Declaration { get; private set; }

    public DaysLeft Left { get; private set; }

    public IReadOnlyList<TimelineEntry> Trail { get; private set; } = [];

    public bool IsOpen => Entry.IsOpenOn(Today);

    public bool MayRetest => Line.MayRetest(actor);

    /// <summary>Whether the reader may do the act now, and the day does not forbid it.</summary>
    public bool May(string act) => Entry.ReplacedById is null && Pengecualian.Procedure.Allows(act, Entry.Stage, actor, Entry.UnitId) && act switch
    {
        nameof(Pengecualian.Nyatakan) => !IsOpen && Today <= Declaration?.Due,
        nameof(Pengecualian.Tinjau) => !IsOpen && Entry.ReviewBy >= Today,
        nameof(Pengecualian.Akhiri) => !IsOpen,
        nameof(Pengecualian.Pantau) => Entry.IsAwaiting(Today),
        _ => true,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.WithinReach().Where(p => p.Id == id).WithRetests(db).SingleOrDefaultAsync(cancellationToken) is not { } line)
        {
            return NotFound();
        }

        Line = line;
        Today = clock.Today();
        var calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        Declaration = Entry.Declaration(calendar);
        Left = calendar.Left(Today, Declaration?.Due ?? Entry.ReviewBy ?? Today);
        Trail = await db.TimelineAsync(id, cancellationToken: cancellationToken);
        return Page();
    }
}
