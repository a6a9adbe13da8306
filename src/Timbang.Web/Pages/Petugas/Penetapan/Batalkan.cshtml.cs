using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Gives a draft up with a reason; its items wait for another.</summary>
[Authorize("Keputusan.Batalkan")]
public sealed class Batalkan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Keputusan.Version;
        return Keputusan.Procedure[nameof(Batalkan)].From.Contains(Keputusan.Stage) ? Page() : RedirectToPage("Lihat", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] GivingUp givingUp, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await givingUp.BatalkanAsync(Keputusan, Input.Reason, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Rancangan dibatalkan. Butirnya menunggu keputusan lain.";
        return RedirectToPage("Lihat", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Keputusan = (await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, cancellationToken))!) is not null;

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Alasan membatalkan")]
        [StringLength(4000, ErrorMessage = "Alasan paling banyak 4.000 huruf.")]
        public string? Reason { get; set; }
    }
}
