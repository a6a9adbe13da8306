using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: the study is done; the item goes on to be tested.</summary>
[Authorize("Butir.Kaji")]
public sealed class Kaji(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Butir Butir { get; private set; } = null!;

    [BindProperty]
    public ActForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Butir.Version;
        return Butir.Procedure.Allows(nameof(Kaji), Butir.Stage, actor, Butir.UnitId) ? Page() : RedirectToPage("Item", new { id });
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

        Butir.Kaji(actor, clock.Today());
        await db.SaveActAsync(Butir, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Hasil kajian butir {Butir.Ordinal} terkirim. Giliran PPID Pelaksana mengisi matriks.";
        return RedirectToPage("Item", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        return Butir is not null && actor.HasAny(Butir.Procedure[nameof(Kaji)].By, Butir.UnitId);
    }
}
