using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Corrects the name or the code of a unit, and notes who heads it and where its letters are sent.</summary>
public sealed class UbahUnit(TimbangDb db, Actor actor) : PageModel
{
    public UnitKerja Unit { get; private set; } = null!;

    /// <summary>Who can be chosen as its head.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    [BindProperty]
    public UnitForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        (Input.Name, Input.Code, Input.Email, Input.HeadPersonId, Input.Version) = (Unit.Name, Unit.Code, Unit.Email, Unit.HeadPersonId, Unit.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Input.HeadPersonId is { } head && People.All(p => p.Value != head.ToString()))
        {
            ModelState.AddModelError("Input.HeadPersonId", "Pilih orang dari daftar.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Change();
        await db.SaveActAsync(Unit, Input.Version, Input.Key);
        TempData["Kabar"] = $"Unit {Unit.Name} sudah diubah. Nomor yang sudah diberikan tetap.";
        return RedirectToPage("DaftarUnit");
    }

    private void Change()
    {
        Unit.Ubah(Input.Name, Input.Code, actor);
        if ((Input.Email?.Trim() ?? "") is var email && email != Unit.Email)
        {
            Unit.NoteEmail(email, actor);
        }

        if (Input.HeadPersonId != Unit.HeadPersonId)
        {
            Unit.TetapkanKepala(Input.HeadPersonId, actor);
        }
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var people = await db.Users
            .Where(a => a.BadanPublikId == actor.BadanPublikId)
            .OrderBy(a => a.FullName)
            .Select(a => new { a.Id, a.FullName })
            .ToListAsync();
        People = [.. people.Select(p => new SelectListItem(p.FullName, p.Id.ToString()))];
        return (Unit = (await db.UnitKerja.SingleOrDefaultAsync(u => u.Id == id))!) is not null;
    }
}
