using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The sheet that a sitting made of an item, also after the item was returned and goes another way.</summary>
[OpenToGuest(GuestDoor.Minutes)]
public sealed class AgendaSheet(TimbangDb db, Actor actor) : PageModel
{
    public SheetView View { get; private set; } = null!;

    /// <summary>An outside examiner reads it with the minutes that he signs, and comes from there.</summary>
    public bool IsGuest => actor.IsGuest;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        View = (await db.SheetAsync(db.Agenda.Where(a => a.SidangId == id && a.Id == agendaId), cancellationToken))!;
        return View is null ? NotFound() : Page();
    }
}
