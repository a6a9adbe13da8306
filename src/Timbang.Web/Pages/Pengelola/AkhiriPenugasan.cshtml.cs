using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>One assignment, and its end: at once, or at the close of a day.</summary>
public sealed class AkhiriPenugasan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Penugasan Penugasan { get; private set; } = null!;

    public string Person { get; private set; } = "";

    public string? Unit { get; private set; }

    /// <summary>The one sitting it is for; null for every other letter.</summary>
    public SittingDay? Sitting { get; private set; }

    /// <summary>Whether all that the sitting asked of its outside examiner is over.</summary>
    public bool IsSpent { get; private set; }

    public bool HasEnded => Penugasan.Until < clock.Today() || IsSpent;

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
        await UnseatAsync();
        await db.SaveActAsync(Penugasan, Input.Version, Input.Key);
        TempData["Kabar"] = $"Penugasan {Person} sebagai {Penugasan.Role.InWords()} diakhiri.";
        return RedirectToPage("DaftarPenugasan");
    }

    // Whoever has no letter any more is not called to a sitting that has not begun.
    private async Task UnseatAsync()
    {
        if (Sitting is { Stage: SittingStage.Dijadwalkan } && await db.SittingForGuestAsync(actor.BadanPublikId, Sitting.Id) is { } sidang
            && sidang.Members.Any(m => m.PenugasanId == Penugasan.Id))
        {
            sidang.UnseatGuest(Penugasan.PersonId, actor);
        }
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
        Sitting = await db.Set<SittingDay>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == penugasan.SidangId);
        IsSpent = Sitting is not null && await db.Spent().AnyAsync(p => p.Id == id);
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
