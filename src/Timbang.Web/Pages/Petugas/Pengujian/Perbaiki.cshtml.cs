using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: corrects the description while the item is with the desk.</summary>
[Authorize("Butir.Perbaiki")]
public sealed class Perbaiki(TimbangDb db, Actor actor, OfficeClock clock, LawShelf law) : PageModel, ILongForm
{
    public Butir Butir { get; private set; } = null!;

    public IReadOnlyList<DokumenTerbuka> Kinds { get; private set; } = [];

    [BindProperty]
    public DescriptionForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input = DescriptionForm.Of(Butir.Uraian, Butir.Version);
        return Butir.Procedure.Allows(nameof(Perbaiki), Butir.Stage, actor, Butir.UnitId) ? Page() : RedirectToPage("Item", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        this.CheckKind(Input, Kinds);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Butir.Perbaiki(Input.ToDescription(), actor);
        await db.DropTypedAsync($"/butir/{id}/ubah", cancellationToken);
        await db.SaveActAsync(Butir, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Uraian butir tersimpan.";
        return RedirectToPage("Item", new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken)
    {
        var saved = await db.Butir.AsNoTracking().SingleAsync(b => b.Id == Butir.Id, cancellationToken);
        return DescriptionForm.Of(saved.Uraian, saved.Version);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Butir is null || !actor.HasAny(Butir.Procedure[nameof(Perbaiki)].By, Butir.UnitId))
        {
            return false;
        }

        Kinds = (await law.InForceAsync(clock.Today(), cancellationToken)).DokumenTerbuka;
        return true;
    }
}
