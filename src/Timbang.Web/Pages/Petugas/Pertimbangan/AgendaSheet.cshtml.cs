using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The sheet that a sitting made of an item, also after the item was returned and goes another way.</summary>
public sealed class AgendaSheet(TimbangDb db) : PageModel
{
    public SheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        View = (await db.SheetAsync(db.Agenda.Where(a => a.SidangId == id && a.Id == agendaId), cancellationToken))!;
        return View is null ? NotFound() : Page();
    }
}
