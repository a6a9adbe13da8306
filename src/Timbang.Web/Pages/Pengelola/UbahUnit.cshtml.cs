using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Corrects the name or the code of a unit.</summary>
public sealed class UbahUnit(TimbangDb db, Actor actor) : PageModel
{
    public UnitKerja Unit { get; private set; } = null!;

    [BindProperty]
    public UnitForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        (Input.Name, Input.Code, Input.Version) = (Unit.Name, Unit.Code, Unit.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Unit.Ubah(Input.Name, Input.Code, actor);
        await db.SaveActAsync(Unit, Input.Version, Input.Key);
        TempData["Kabar"] = $"Unit {Unit.Name} sudah diubah. Nomor yang sudah diberikan tetap.";
        return RedirectToPage("DaftarUnit");
    }

    private async Task<bool> LoadAsync(Guid id) =>
        (Unit = (await db.UnitKerja.SingleOrDefaultAsync(u => u.Id == id))!) is not null;
}
