using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A letter of a sitting as it was issued: for whom it is addressed to, and for those who reach the whole agency.</summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class InvitationPdf(TimbangDb db, Actor actor) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid letterId, CancellationToken cancellationToken)
    {
        var sidang = await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        return sidang?.Letters?.FirstOrDefault(l => l.Id == letterId) is { } letter && IsTheirs(letter.Recipient)
            ? await db.PaperAsync(letter.Kind.Paper(), letterId, cancellationToken)
            : NotFound();
    }

    private bool IsTheirs(Recipient recipient) =>
        db.Reach.WholeAgency || (recipient.IsUnit ? db.Reach.UnitIds.Contains(recipient.Id) : recipient.Id == actor.PersonId);
}
