using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>One assignment, and its end: at once, or at the close of a day.</summary>
public sealed class AkhiriPenugasan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Penugasan Penugasan { get; private set; } = null!;

    public string Person { get; private set; } = "";

    public string? Unit { get; private set; }

    public bool HasEnded => Penugasan.Until < clock.Today();

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Input.Version = Penugasan.Version;
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

        // "At once" leaves yesterday as the last day: with the next click nothing is open any more.
        var lastDay = Input.AtOnce ? clock.Today().AddDays(-1) : clock.Today();
        Penugasan.Akhiri(lastDay, Input.Reason, actor);
        await db.SaveActAsync(Penugasan, Input.Version, Input.Key);
        TempData["Kabar"] = $"Penugasan {Person} sebagai {Penugasan.Role.InWords()} diakhiri.";
        return RedirectToPage("DaftarPenugasan");
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await db.Penugasan.SingleOrDefaultAsync(p => p.Id == id) is not { } penugasan)
        {
            return false;
        }

        Penugasan = penugasan;
        Person = await db.Users.Where(a => a.Id == penugasan.PersonId).Select(a => a.FullName).SingleAsync();
        Unit = await db.UnitKerja.Where(u => u.Id == penugasan.UnitId).Select(u => u.Name).SingleOrDefaultAsync();
        return true;
    }

    public sealed class Form
    {
        public uint Version { get; set; }

        public Guid Key { get; set; } = Guid.CreateVersion7();

        public bool AtOnce { get; set; }

        [Required(ErrorMessage = "Tulis alasan mengakhiri penugasan.")]
        [StringLength(500)]
        public string Reason { get; set; } = "";
    }
}
