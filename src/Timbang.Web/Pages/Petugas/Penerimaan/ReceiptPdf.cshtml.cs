using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>The receipt of one unit as it was issued; without a unit named, the first of those in reach.</summary>
public sealed class ReceiptPdf(TimbangDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] Guid? unit, CancellationToken cancellationToken)
    {
        var receipt = await db.TandaTerima
            .Where(t => t.KeputusanId == id && (unit == null || t.UnitId == unit))
            .OrderBy(t => t.Number)
            .Select(t => (Guid?)t.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return receipt is { } found ? await db.PaperAsync(PaperKind.Receipt, found, cancellationToken) : NotFound();
    }
}
