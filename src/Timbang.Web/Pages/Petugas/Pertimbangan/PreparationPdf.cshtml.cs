using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Term of Reference, work plan, attendance list and sheets to be filled by hand, for who follows the sitting whole; made for who asks, kept nowhere.</summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class PreparationPdf(TimbangDb db, Actor actor, OfficeClock clock, LawShelf shelf) : PageModel
{
    private const string Remaining = "lembar-kertas";

    public async Task<IActionResult> OnGetAsync(Guid id, string paper, [FromServices] Installation installation, CancellationToken cancellationToken)
    {
        if (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } sidang || !new Viewpoint(sidang, actor, db.Reach.WholeAgency).Follows)
        {
            return NotFound();
        }

        var facts = await db.PreparationFactsAsync(sidang, cancellationToken);
        return (paper == Remaining ? await RemainingAsync(facts, cancellationToken) : Of(paper, facts)) is { } letter
            ? await db.PrintedAsync(letter, installation, $"{paper}-{sidang.Date:yyyy-MM-dd}", cancellationToken)
            : NotFound();
    }

    private async Task<Letter?> RemainingAsync(PreparationFacts facts, CancellationToken cancellationToken) =>
        facts.Sidang.Stage is SittingStage.Dijadwalkan or SittingStage.Berlangsung
            ? new RemainingPaper(facts, await new RoomReading(db, shelf).RemainingAsync(facts.Sidang.Id, clock.Today(), cancellationToken), clock.Now()).ToLetter()
            : null;

    private Letter? Of(string paper, PreparationFacts facts) => (paper, facts.Sidang.Preparation) switch
    {
        ("daftar-hadir", _) => new AttendancePaper(facts, clock.Now()).ToLetter(),
        ("term-of-reference", { } written) => new PreparationPaper("Term of Reference", written.TermOfReference, facts, clock.Now()).ToLetter(),
        ("rencana-kerja", { } written) => new PreparationPaper("Rencana Kerja", written.WorkPlan, facts, clock.Now()).ToLetter(),
        _ => null,
    };
}
