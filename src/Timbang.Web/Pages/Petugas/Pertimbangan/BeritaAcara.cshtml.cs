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

/// <summary>The minutes in the official layout (tata naskah dinas), a draft until they are complete.</summary>
[OpenToGuest(GuestDoor.Minutes)]
public sealed class BeritaAcara(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public BadanPublik Badan { get; private set; } = null!;

    public IReadOnlyList<MinutesItem> Items { get; private set; } = [];

    public IReadOnlyList<Member> Members => Sidang.InOrder();

    public IReadOnlyList<Member> Present => [.. Members.Where(m => m.Present)];

    /// <summary>The minutes as they were issued; null until they are complete.</summary>
    public IssuedPaper? Issued { get; private set; }

    /// <summary>An outside examiner, to whom only the page of signing is open beside this one.</summary>
    public bool IsGuest => actor.IsGuest;

    public bool IsDraft => Sidang.Stage is SittingStage.Ditutup;

    public int Voting => Sidang.Members.Count(m => m.Votes);

    public int PresentVoting => Sidang.Members.Count(m => m.Votes && m.Present);

    /// <summary>Only who follows the sitting sees it whole: minutes in part would be false ones.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null || new Viewpoint(Sidang, actor, db.Reach.WholeAgency) is not { Follows: true, IsClosed: true })
        {
            return NotFound();
        }

        Badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == Sidang.BadanPublikId, cancellationToken);
        Items = await db.MinutesItemsAsync(Sidang, cancellationToken);
        Issued = await db.IssuedAsync(PaperKind.Minutes, id, $"/sidang/{id}/berita-acara.pdf", waits: Sidang.Stage == SittingStage.Dicetak, cancellationToken);
        return Page();
    }

    public DateTimeOffset ToOffice(DateTimeOffset instant) => clock.ToOffice(instant);
}
