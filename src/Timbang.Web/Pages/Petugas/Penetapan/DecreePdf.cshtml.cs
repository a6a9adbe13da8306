using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The decree as it was issued.</summary>
public class DecreePdf(TimbangDb db) : PageModel
{
    /// <summary>Which of its papers.</summary>
    protected virtual PaperKind Kind => PaperKind.Decree;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Keputusan.AnyAsync(k => k.Id == id, cancellationToken)
            ? await db.PaperAsync(Kind, id, cancellationToken)
            : NotFound();
}
