using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 2: the PPID tests the item; it waits for a sitting.</summary>
[Authorize("Butir.Uji")]
public sealed class Uji(TimbangDb db, Actor actor, OfficeClock clock, Examiner examiner) : PageModel
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
        return Butir.Procedure.Allows(nameof(Uji), Butir.Stage, actor, Butir.UnitId) ? Page() : RedirectToPage("Item", new { id });
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

        Butir.Uji(await examiner.ForAsync(Butir, cancellationToken), actor, clock.Today());
        await db.SaveActAsync(Butir, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Butir {Butir.Ordinal} sudah diuji. Masukkan ke agenda sidang Tim Pertimbangan.";
        return RedirectToPage("Item", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        return Butir is not null && actor.HasAny(Butir.Procedure[nameof(Uji)].By, Butir.UnitId);
    }
}
