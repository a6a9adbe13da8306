using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// SOP step 3, its output: the result of the consideration, passed to the PPID. A unit sees its own items, everyone else
/// who follows the sitting all of them.
/// </summary>
public sealed class Hasil(TimbangDb db, Actor actor, AgencyCalendars calendars) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public Viewpoint View { get; private set; } = null!;

    public IReadOnlyList<MinutesItem> Items { get; private set; } = [];

    /// <summary>The last day for the decree: one month after the closing.</summary>
    public Deadline Due { get; private set; } = null!;

    /// <summary>Items that wait for a decree, drafted with one press.</summary>
    public IReadOnlyList<Guid> Ready { get; private set; } = [];

    /// <summary>Whether a unit has not been told yet.</summary>
    public bool LettersDue => Items.Select(i => i.Item.UnitId).Except(Invitations.Told(Sidang.Letters)).Any();

    /// <summary>Letters to the reader's own unit.</summary>
    public IReadOnlyList<Undangan> MyLetters => [.. (Sidang.Letters ?? []).Where(l => l.Kind == LetterKind.Result && db.Reach.UnitIds.Contains(l.Recipient.Id))];

    public bool MayDraft => Sidang.Stage == SittingStage.Lengkap && actor.Has(Role.Ppid) && Ready.Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>The result as a paper.</summary>
    public async Task<IActionResult> OnGetCetakAsync(Guid id, [FromServices] Installation installation, [FromServices] OfficeClock clock, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var office = await db.BadanPublik.Where(b => b.Id == Sidang.BadanPublikId).Select(b => b.Name).SingleAsync(cancellationToken);
        return await db.PrintedAsync(new ResultPaper(Sidang, Items, office, clock.Now(), View.Follows).ToLetter(), installation, $"hasil-pertimbangan {Sidang.Number}", cancellationToken);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null || Sidang.ClosedOn is not { } closedOn)
        {
            return false;
        }

        View = new Viewpoint(Sidang, actor, db.Reach.WholeAgency);
        Items = await db.MinutesItemsAsync(Sidang, cancellationToken);
        Ready = await db.Butir.Where(b => b.SidangId == id && b.Stage == Stage.Dipertimbangkan).Select(b => b.Id).ToListAsync(cancellationToken);
        Due = (await calendars.OfAsync(Sidang.BadanPublikId, cancellationToken)).Decree(closedOn);
        return true;
    }
}
