using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>The pages of a file, one picture at a time, for whoever has just said what for.</summary>
[Authorize("Berkas.Buka")]
[EnableRateLimiting(Uploads.Policy)]
public sealed class Isi(TimbangDb db, Actor actor, OfficeClock clock, PageImages images) : PageModel
{
    public Berkas Berkas { get; private set; } = null!;

    /// <summary>The page shown; null where it cannot be.</summary>
    public PageImage? Leaf { get; private set; }

    /// <summary>Why it cannot be shown, in words.</summary>
    public string? Trouble { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int hal = 1, CancellationToken cancellationToken = default)
    {
        Berkas = (await db.Berkas.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Berkas is not { Stage: FileStage.Disimpan }
            || !Berkas.Kind.HasPictures()
            || !Berkas.IsFor(actor, await db.StaysAwayAsync(Berkas.ButirId, actor, cancellationToken)))
        {
            return NotFound();
        }

        if (!await db.HasSaidWhyAsync(id, nameof(Berkas.Buka), cancellationToken))
        {
            return RedirectToPage("Buka", new { id });
        }

        try
        {
            Leaf = await images.DrawAsync(Berkas, hal, $"{actor.Name} {clock.Now():dd-MM-yyyy HH.mm}", cancellationToken);
        }
        catch (RuleException closed)
        {
            Trouble = closed.Message;
        }

        return Page();
    }
}
