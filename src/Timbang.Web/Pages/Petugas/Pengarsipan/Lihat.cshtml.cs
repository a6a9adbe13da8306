using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>One folder of paper: where it is, whose turn it is, what can be done, and what was done.</summary>
[Authorize(Doors.Work)]
public sealed class Lihat(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public ArsipFisik Folder { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> Trail { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>Whether the reader may do the act now.</summary>
    public bool May(string act) => Folder.Allows(act, actor);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Folder = (await db.ArsipFisik.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken))!;
        if (Folder is null)
        {
            return NotFound();
        }

        Trail = await db.TimelineAsync(id, cancellationToken: cancellationToken);
        return Page();
    }
}
