using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4: the PPID corrects the words of a draft, fills the columns of what becomes open, or deviates with a reason.</summary>
[Authorize("Keputusan.Perbaiki")]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class Perbaiki(TimbangDb db, Actor actor, LawShelf shelf, OfficeClock clock) : PageModel, ILongForm
{
    public Keputusan Keputusan { get; private set; } = null!;

    /// <summary>What the office wrote of each item for itself, to be read beside the columns that anyone reads.</summary>
    public IReadOnlyDictionary<Guid, string> Summaries { get; private set; } = new Dictionary<Guid, string>();

    [BindProperty]
    public DecreeForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input = DecreeForm.Of(Keputusan);
        return Keputusan.Stage == DecreeStage.Disusun ? Page() : RedirectToPage("Lihat", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] Drafting drafting, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Items.RemoveAll(form => Keputusan.Items.All(item => item.ButirId != form.ButirId));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var law = await shelf.InForceAsync(clock.Today(), cancellationToken);
        var dues = await drafting.DuesAsync(Keputusan, cancellationToken);
        // A draft that was given up has let its items go: the act refuses it.
        var items = Keputusan.Items.Select(i => Input.Correct(i).WordedBy(law) with { Due = dues.GetValueOrDefault(i.ButirId, i.Due) }).ToList();
        Keputusan.Perbaiki(DecreeWording.Follow(Input.Text(), Keputusan.Items, items), items, actor);
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Rancangan disimpan.";
        return RedirectToPage("Lihat", new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken) =>
        DecreeForm.Of(await db.Keputusan.AsNoTracking().SingleAsync(k => k.Id == Keputusan.Id, cancellationToken));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Keputusan = (await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, cancellationToken))!;
        if (Keputusan is null)
        {
            return false;
        }

        var items = Keputusan.Items.Select(i => i.ButirId).ToList();
        Summaries = await db.Butir.Where(b => items.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Uraian.Summary, cancellationToken);
        return true;
    }
}
