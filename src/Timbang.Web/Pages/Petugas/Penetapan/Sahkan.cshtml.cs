using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Ratification, in offices that have it between approval and determination.</summary>
[Authorize("Keputusan.Sahkan")]
public sealed class Sahkan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
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
        return Keputusan.Procedure[nameof(Sahkan)].From.Contains(Keputusan.Stage) ? Page() : RedirectToPage("Lihat", new { id });
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

        var pengaturan = await db.BadanPublik.Where(b => b.Id == Keputusan.BadanPublikId).Select(b => b.Pengaturan).SingleAsync(cancellationToken);
        Keputusan.Sahkan(pengaturan, actor, clock.Today());
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Keputusan disahkan. Tinggal ditetapkan.";
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
