using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>
/// SOP step 4 after a day of many units: the head reads every item that waits and approves the decrees whose items she has all
/// ticked as read, in one save. What she has not read to its end stays where it is.
/// </summary>
[Authorize("Keputusan.Setujui")]
public sealed class SetujuiBersama(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    /// <summary>Drafts that wait for approval and that the person did not write, the nearest last day first.</summary>
    public IReadOnlyList<Keputusan> Waiting { get; private set; } = [];

    /// <summary>How many more wait, which she helped to write.</summary>
    public int Own { get; private set; }

    public IReadOnlyDictionary<Guid, VoteSummary> Votes { get; private set; } = new Dictionary<Guid, VoteSummary>();

    [BindProperty]
    public Form Input { get; set; } = new();

    public DateOnly Today => clock.Today();

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync([FromServices] LawShelf shelf, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var read = Waiting.Where(IsRead).ToList();
        if (read.Count == 0)
        {
            throw new RuleException("Belum ada keputusan yang semua butirnya sudah dibaca. Centang setiap butirnya, lalu setujui.", nameof(Form.Items));
        }

        var (law, pengaturan) = (await shelf.InForceAsync(Today, cancellationToken), await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken));
        foreach (var keputusan in read)
        {
            await db.RequireSeenAsync(keputusan, Input.Versions.GetValueOrDefault(keputusan.Id), cancellationToken);
            keputusan.Setujui(law, pengaturan, actor, Today);
        }

        await db.SaveActAsync(read[0], version: null, Input.Key, cancellationToken);
        var left = Waiting.Count - read.Count;
        TempData["Kabar"] = $"{read.Count} keputusan disetujui.{(left > 0 ? $" {left} keputusan belum: butirnya belum semua dibaca." : "")}";
        return left > 0 ? RedirectToPage() : RedirectToPage("Index", new { tahap = "menunggu" });
    }

    private bool IsRead(Keputusan keputusan) => keputusan.Items.All(item => Input.Items.Contains(item.ButirId));

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var all = await db.Keputusan.Where(k => k.Stage == DecreeStage.Diajukan).OrderBy(k => k.Due).ThenBy(k => k.Id).ToListAsync(cancellationToken);
        Waiting = [.. all.Where(k => !k.IsWrittenBy(actor))];
        Own = all.Count - Waiting.Count;
        Votes = await db.VotesAsync(Waiting.SelectMany(k => k.Items), cancellationToken);
    }

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a second tap gets the first approval.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        /// <summary>Items ticked as read.</summary>
        public List<Guid> Items { get; set; } = [];

        /// <summary>The version of each decree that the person saw.</summary>
        public Dictionary<Guid, uint> Versions { get; set; } = [];
    }
}
