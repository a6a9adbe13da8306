using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Enters a unit into the agency's tree.</summary>
public sealed class DaftarkanUnit(TimbangDb db, Actor actor) : PageModel
{
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    [BindProperty]
    public UnitForm Input { get; set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        // A parent of another agency is not in the list and counts as none chosen.
        var parent = Units.FirstOrDefault(row => row.Unit.Id == Input.ParentId)?.Unit;
        var unit = UnitKerja.Daftarkan(actor.BadanPublikId, Input.Name, Input.Code, parent, actor);
        if (Input.Email?.Trim() is { Length: > 0 } email)
        {
            unit.NoteEmail(email, actor);
        }

        db.Add(unit);
        await db.SaveActAsync(unit, null, Input.Key);
        TempData["Kabar"] = $"Unit {unit.Name} sudah ditambahkan.";
        return RedirectToPage("DaftarUnit");
    }

    private async Task LoadAsync() =>
        Units = UnitRow.InTree(await db.UnitKerja.AsNoTracking().OrderBy(u => u.Name).ToListAsync());
}
