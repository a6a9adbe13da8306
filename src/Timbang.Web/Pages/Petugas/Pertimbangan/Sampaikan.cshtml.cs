using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>After the sitting: each unit gets its result by a letter of its own, and its tasks with it.</summary>
[Authorize("Sidang.Sampaikan")]
public sealed class Sampaikan(TimbangDb db, Actor actor, OfficeClock clock, Inviting inviting) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    /// <summary>What became of the items of each unit that has no letter yet.</summary>
    public IReadOnlyList<MinutesUnit> Due { get; private set; } = [];

    public LetterList Held { get; private set; } = null!;

    [BindProperty]
    public Persiapan.Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await inviting.SampaikanAsync(Sidang, actor, clock.Now(), cancellationToken)} surat hasil diterbitkan.{(inviting.IsMailSet ? " Yang mempunyai alamat surel sedang dikirim." : " Unduh dan kirim sendiri.")}",
        cancellationToken);

    public Task<IActionResult> OnPostKirimAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () =>
        {
            await inviting.KirimAsync(Sidang, Input.LetterId, actor, clock.Now(), cancellationToken);
            return "Surat masuk antrean kirim.";
        },
        cancellationToken);

    private async Task<IActionResult> ActAsync(Guid id, Func<Task<string>> act, CancellationToken cancellationToken)
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

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is not { Stage: SittingStage.Lengkap })
        {
            return false;
        }

        var untold = Sidang.ResultsDue(await db.InviteesAsync(Sidang, cancellationToken)).Select(due => due.Recipient.Id).ToHashSet();
        Due = MinutesUnit.Of([.. (await db.MinutesItemsAsync(Sidang, cancellationToken)).Where(item => untold.Contains(item.Item.UnitId))]);
        Held = new(Sidang, await db.LetterRowsAsync(Sidang, results: true, cancellationToken), inviting.IsMailSet, true, clock.ToOffice);
        return true;
    }
}
