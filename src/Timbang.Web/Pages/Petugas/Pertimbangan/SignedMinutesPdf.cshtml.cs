using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The newest scan of the minutes that were signed with ink, for who follows the sitting whole.</summary>
public sealed class SignedMinutesPdf(TimbangDb db, Actor actor) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is { } sidang
            && new Viewpoint(sidang, actor, db.Reach.WholeAgency) is { Follows: true, IsClosed: true }
            ? await db.PaperAsync(PaperKind.SignedMinutes, id, cancellationToken)
            : NotFound();
}
