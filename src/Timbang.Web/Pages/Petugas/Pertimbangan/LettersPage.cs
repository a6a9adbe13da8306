using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A page on which letters of a sitting are issued and sent: before its day, or with its results. A page that derives from it says which, and what is due.</summary>
/// <param name="db">The database.</param>
/// <param name="actor">Who reads and acts.</param>
/// <param name="clock">The office's clock.</param>
/// <param name="inviting">Issues and sends.</param>
public abstract class LettersPage(TimbangDb db, Actor actor, OfficeClock clock, Inviting inviting) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    /// <summary>Letters that hold.</summary>
    public LetterList Held { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    protected TimbangDb Db => db;

    protected Actor By => actor;

    protected OfficeClock Clock => clock;

    protected Inviting Inviting => inviting;

    /// <summary>Whether these are letters of result.</summary>
    protected abstract bool AreResults { get; }

    /// <summary>Whether the letters still concern anybody.</summary>
    protected abstract bool MaySend { get; }

    /// <summary>What becomes of letters that were issued just now.</summary>
    protected string Sending => inviting.IsMailSet ? "Yang mempunyai alamat surel sedang dikirim." : "Unduh dan kirim sendiri.";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostKirimAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () =>
        {
            if (!MaySend)
            {
                throw new RuleException("Undangan tidak dikirim lagi: sidang sudah dimulai.");
            }

            await inviting.KirimAsync(Sidang, Input.LetterId, actor, clock.Now(), cancellationToken);
            return "Surat masuk antrean kirim.";
        },
        cancellationToken);

    /// <summary>Does the act on the sitting that was loaded, which answers what to tell the person; saves once.</summary>
    protected async Task<IActionResult> ActAsync(Guid id, Func<Task<string>> act, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.RequireSeenAsync(Sidang, Input.Seen, cancellationToken);
        var news = await act();
        await db.SaveActAsync(Sidang, Input.Seen, Input.Key, cancellationToken);
        TempData["Kabar"] = news;
        return RedirectToPage(null, null, new { id }, "surat");
    }

    /// <summary>Loads what the page shows beside the letters; false where the sitting has no such letters.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken cancellationToken);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null || !await ReadAsync(cancellationToken))
        {
            return false;
        }

        Held = new(Sidang, await db.LetterRowsAsync(Sidang, AreResults, cancellationToken), inviting.IsMailSet, MaySend, clock.ToOffice);
        return true;
    }

    public sealed class Form : RowForm
    {
        /// <summary>The letter to be sent once more.</summary>
        public Guid LetterId { get; set; }
    }
}
