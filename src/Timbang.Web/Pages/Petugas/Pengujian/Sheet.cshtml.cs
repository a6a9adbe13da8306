using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The sheet of an item: the one of the sitting that decided it, or a draft of what stands in it now.</summary>
public sealed class Sheet(TimbangDb db, OfficeClock clock) : PageModel
{
    public Butir Butir { get; private set; } = null!;

    public SheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Butir is null)
        {
            return NotFound();
        }

        View = (Butir.ConsideredOn is null ? await DraftAsync(cancellationToken) : await DecidedAsync(cancellationToken))!;
        return View is null ? NotFound() : Page();
    }

    private async Task<SheetView> DraftAsync(CancellationToken cancellationToken)
    {
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == Butir.BadanPublikId, cancellationToken);
        var standing = await db.WeighedAsync([Butir.Id], clock.Today(), cancellationToken);
        return new(standing[Butir.Id], null, null, Stationery.Of(badan.Pengaturan) with { Letterhead = [.. badan.Pengaturan.Letterhead.DefaultIfEmpty(badan.Name)] }, clock.Today());
    }

    // A member of the Tim who was not called to that sitting has no part in its sheet.
    private async Task<SheetView?> DecidedAsync(CancellationToken cancellationToken) =>
        await db.SheetAsync(db.Agenda.Where(a => a.SidangId == Butir.SidangId && a.ButirId == Butir.Id), cancellationToken);
}
