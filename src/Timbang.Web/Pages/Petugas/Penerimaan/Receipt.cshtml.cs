using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>The receipt of one unit as it is printed, with its archive record once there is one.</summary>
public sealed class Receipt(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public TandaTerima Shown { get; private set; } = null!;

    public Keputusan Keputusan { get; private set; } = null!;

    public DateTimeOffset ReceivedAt => clock.ToOffice(Shown.ReceivedAt);

    public IReadOnlyList<DecreeItem> Items => [.. Keputusan.Items.Where(i => i.UnitId == Shown.UnitId)];

    public string UnitName => Items[0].UnitName;

    /// <summary>The receipt as it was issued.</summary>
    public IssuedPaper? Issued { get; private set; }

    public bool MayFile => TandaTerima.Procedure.Allows(nameof(Arsipkan), Shown.Stage, actor, Shown.UnitId);

    /// <summary>The folder of paper, once the receipt is filed; null for what was filed before folders were kept.</summary>
    public Guid? FolderId { get; private set; }

    /// <summary>Requests that can now be answered.</summary>
    public IReadOnlyList<Answerable> Requests { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] Guid? unit, CancellationToken cancellationToken)
    {
        var receipts = db.TandaTerima.AsNoTracking().Where(t => t.KeputusanId == id && (unit == null || t.UnitId == unit));
        if (await receipts.OrderBy(t => t.Number).FirstOrDefaultAsync(cancellationToken) is not { } receipt)
        {
            return NotFound();
        }

        Shown = receipt;
        Keputusan = await db.Keputusan.AsNoTracking().SingleAsync(k => k.Id == id, cancellationToken);
        Requests = await db.AnswerableAsync(Items, await calendars.OfAsync(Keputusan.BadanPublikId, cancellationToken), cancellationToken);
        Issued = await db.IssuedAsync(PaperKind.Receipt, Shown.Id, $"/keputusan/{id}/tanda-terima.pdf?unit={Shown.UnitId}", waits: false, cancellationToken);
        FolderId = await db.FolderIdAsync(Shown.Id, cancellationToken);
        return Page();
    }
}
