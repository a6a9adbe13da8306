using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The newest scan of the decree that was signed with ink.</summary>
public sealed class SignedDecreePdf(TimbangDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Keputusan.AnyAsync(k => k.Id == id, cancellationToken)
            ? await db.PaperAsync(PaperKind.SignedDecree, id, cancellationToken)
            : NotFound();
}
