using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4: puts a complete draft before the superior.</summary>
[Authorize("Keputusan.Ajukan")]
public sealed class Ajukan(TimbangDb db, Actor actor) : PageModel
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
        return Keputusan.Procedure[nameof(Ajukan)].From.Contains(Keputusan.Stage) ? Page() : RedirectToPage("Lihat", new { id });
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

        Keputusan.Ajukan(actor);
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Rancangan diajukan. Sekarang giliran Atasan PPID.";
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
    }
}
