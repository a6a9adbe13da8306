using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: lists an item in a test file.</summary>
[Authorize("Butir.Daftarkan")]
public sealed class Daftarkan(TimbangDb db, Actor actor, OfficeClock clock, LawShelf law) : PageModel
{
    public UjiKonsekuensi Uji { get; private set; } = null!;

    public IReadOnlyList<DokumenTerbuka> Kinds { get; private set; } = [];

    /// <summary>Items already listed.</summary>
    public int Listed { get; private set; }

    [BindProperty]
    public DescriptionForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Holder = await db.UnitKerja.Where(u => u.Id == Uji.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        return Page();
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

        var butir = Butir.Daftarkan(Uji, Listed + 1, Input.ToDescription(), actor, clock.Today());
        db.Add(butir);
        await db.DropTypedAsync($"/uji/{id}/butir/tambah", cancellationToken);
        await db.SaveActAsync(butir, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Butir {butir.Ordinal} tercatat dalam {Uji.Number}. Periksa, lalu kirim hasil kajiannya.";
        return RedirectToPage("Item", new { id = butir.Id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Uji = (await db.UjiKonsekuensi.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken))!;
        if (Uji is null || !actor.HasAny(Butir.Procedure[nameof(Daftarkan)].By, Uji.UnitId))
        {
            return false;
        }

        Kinds = (await law.InForceAsync(clock.Today(), cancellationToken)).DokumenTerbuka;
        Listed = await db.Butir.CountAsync(b => b.UjiId == id, cancellationToken);
        return true;
    }
}
