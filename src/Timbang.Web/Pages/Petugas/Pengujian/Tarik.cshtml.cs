using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Withdraws the item with a reason; nothing is deleted.</summary>
[Authorize("Butir.Tarik")]
public sealed class Tarik(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Butir Butir { get; private set; } = null!;

    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Butir.Version;
        return Butir.Procedure.Allows(nameof(Tarik), Butir.Stage, actor, Butir.UnitId) ? Page() : RedirectToPage("Item", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Butir.Tarik(Input.Reason, actor, clock.Today());
        await db.SaveActAsync(Butir, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Butir {Butir.Ordinal} ditarik. Catatannya tetap tersimpan.";
        return RedirectToPage("Item", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        return Butir is not null && actor.HasAny(Butir.Procedure[nameof(Tarik)].By, Butir.UnitId);
    }
}
