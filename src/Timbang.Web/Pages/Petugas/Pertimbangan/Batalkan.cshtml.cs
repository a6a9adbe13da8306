using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Calls a sitting off with a reason; its items wait for another.</summary>
[Authorize("Sidang.Batalkan")]
public sealed class Batalkan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public int ItemCount { get; private set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Sidang.Version;
        return Page();
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

        await new AgendaSetting(db).BatalkanAsync(Sidang, Input.Reason, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Sidang dibatalkan. Butirnya menunggu sidang lain.";
        return RedirectToPage("Lihat", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        ItemCount = await db.AgendaOf(id).CountAsync(cancellationToken);
        return (Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!) is not null;
    }

    public sealed class Form
    {
        public uint Version { get; set; }

        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Tulis alasan membatalkan sidang.")]
        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? Reason { get; set; }
    }
}
