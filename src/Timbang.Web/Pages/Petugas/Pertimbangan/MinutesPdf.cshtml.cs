using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The minutes as they were issued, for who follows the sitting whole.</summary>
[OpenToGuest(GuestDoor.Minutes)]
public class MinutesPdf(TimbangDb db, Actor actor) : PageModel
{
    /// <summary>Which of its papers.</summary>
    protected virtual PaperKind Kind => PaperKind.Minutes;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is { } sidang
            && new Viewpoint(sidang, actor, db.Reach.WholeAgency) is { Follows: true, IsClosed: true }
            ? await db.PaperAsync(Kind, id, cancellationToken)
            : NotFound();
}
