using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>The original, for whoever has just noted its download. It is a file to be saved, whatever it holds, and never a part of one.</summary>
[Authorize("Berkas.Unduh")]
[EnableRateLimiting(Uploads.Policy)]
public sealed class Asli(TimbangDb db, Actor actor, FileStore store) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var berkas = await db.Berkas.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken);
        if (berkas is not { Stage: FileStage.Disimpan }
            || !berkas.OriginalIsFor(actor, await db.SettingsOfAsync(berkas.BadanPublikId, cancellationToken))
            || !await db.HasSaidWhyAsync(id, nameof(Berkas.Unduh), cancellationToken))
        {
            return NotFound();
        }

        try
        {
            return File(await store.OpenAsync(berkas, cancellationToken), FileContent.MediaTypeOf(berkas.Kind), berkas.Name);
        }
        catch (Exception closed) when (closed is SealedStoreException or DamagedFileException)
        {
            TempData["Kabar"] = closed.Message;
            return RedirectToPage("Lihat", new { id });
        }
    }
}
