using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>The folder of a receipt that was filed before folders were kept; with any later one it is made when the receipt is filed.</summary>
[Authorize("ArsipFisik.Simpan")]
public sealed class Simpan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public TandaTerima Receipt { get; private set; } = null!;

    [BindProperty]
    public ActForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        return await db.FolderIdAsync(id, cancellationToken) is { } folder ? RedirectToPage("Lihat", new { id = folder }) : Page();
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

        if (await db.FolderIdAsync(id, cancellationToken) is not null)
        {
            throw new RuleException("Folder tanda terima ini sudah dibuat. Buka daftar arsip untuk melihatnya.");
        }

        var folder = await db.StoreAsync(Receipt, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(folder, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = "Folder dibuat. Cetak labelnya dan tempelkan.";
        return RedirectToPage("Lihat", new { id = folder.Id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Receipt = (await db.TandaTerima.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken))!;
        return Receipt is { Arsip: not null } && actor.HasAny(ArsipFisik.Procedure[nameof(ArsipFisik.Simpan)].By, Receipt.UnitId);
    }
}
