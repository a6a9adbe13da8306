using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4: the head reads one page on the phone and approves, or sends it back with a reason.</summary>
[Authorize("Keputusan.Setujui")]
public sealed class Setujui(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public string DraftedBy { get; private set; } = "";

    /// <summary>Nobody approves what he wrote, whatever the post.</summary>
    public bool WroteIt => Keputusan.IsWrittenBy(actor);

    public DateOnly Today => clock.Today();

    /// <summary>Exclusions that end by it.</summary>
    public IReadOnlyList<ReplacedPart> Replaced { get; private set; } = [];

    /// <summary>How the Tim voted, by item.</summary>
    public IReadOnlyDictionary<Guid, VoteSummary> Votes { get; private set; } = new Dictionary<Guid, VoteSummary>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Keputusan.Version;
        return Keputusan.Stage == DecreeStage.Diajukan ? Page() : RedirectToPage("Lihat", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] LawShelf shelf, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var pengaturan = await db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken);
        Keputusan.Setujui(await shelf.InForceAsync(Today, cancellationToken), pengaturan, actor, Today);
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Keputusan disetujui.";
        return RedirectToPage("Lihat", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } keputusan)
        {
            return false;
        }

        Keputusan = keputusan;
        DraftedBy = string.Join(", ", await db.Users.Where(u => keputusan.WriterIds.Contains(u.Id)).Select(u => u.FullName).ToListAsync(cancellationToken));
        Replaced = await db.ReplacedAsync(keputusan, Today, cancellationToken);
        Votes = await db.VotesAsync(Keputusan.Items, cancellationToken);
        return true;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn: a second tap gets the first approval.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();
    }
}
