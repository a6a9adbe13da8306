using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas;

/// <summary>
/// A page of one act on one case: load what is in reach, check what was typed, act, save once, go back to the case. A
/// page that derives from it says what is its own: whose the act is, when it is open, and what it does.
/// </summary>
public abstract class ActPage<TCase, TForm>(TimbangDb db) : PageModel
    where TCase : CaseFile
    where TForm : ActForm, new()
{
    [BindProperty]
    public TForm Input { get; set; } = new();

    protected TimbangDb Db => db;

    /// <summary>The case acted on, tracked.</summary>
    protected TCase Case { get; private set; } = null!;

    /// <summary>The version the person saw; null where the act does not depend on what was seen.</summary>
    protected virtual uint? Seen => Input.Version;

    /// <summary>The page to go back to.</summary>
    protected abstract string Back { get; }

    /// <summary>Whether the case can have this act now; when not, the way leads back to it.</summary>
    protected abstract bool IsOpen { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Case.Version;
        return IsOpen ? Page() : RedirectToPage(Back, new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var news = await ActAsync(cancellationToken);
        await db.SaveActAsync(Case, Seen, Input.Key, cancellationToken);
        TempData["Kabar"] = news;
        return RedirectToPage(Back, new { id });
    }

    /// <summary>Finds the case, within reach, and what the page shows beside it.</summary>
    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Case = (await db.Set<TCase>().SingleOrDefaultAsync(c => c.Id == id, cancellationToken))!;
        return Case is not null && await IsTheirsAsync(cancellationToken);
    }

    /// <summary>Loads what the page shows beside the case; false where the act is none of this person's.</summary>
    protected abstract Task<bool> IsTheirsAsync(CancellationToken cancellationToken);

    /// <summary>Does the act, and answers what to tell the person.</summary>
    protected abstract Task<string> ActAsync(CancellationToken cancellationToken);
}
