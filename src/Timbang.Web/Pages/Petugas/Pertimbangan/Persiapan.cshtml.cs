using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Before the day of a sitting: its papers, who is invited by which letter, who was reached and who was not.</summary>
[Authorize("Sidang.Undang")]
public sealed class Persiapan(TimbangDb db, Actor actor, OfficeClock clock, Inviting inviting) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public PreparationFacts Facts { get; private set; } = null!;

    /// <summary>Letters that are still to be issued.</summary>
    public IReadOnlyList<LetterDue> Due { get; private set; } = [];

    /// <summary>Letters that hold.</summary>
    public IReadOnlyList<LetterRow> Letters { get; private set; } = [];

    /// <summary>Whether e-mail is set up at all.</summary>
    public bool IsMailSet { get; private set; }

    public LetterList Held => new(Sidang, Letters, IsMailSet, IsOpen || IsOff, clock.ToOffice);

    /// <summary>Whether both texts tell another day, time or place than the sitting has now.</summary>
    public bool IsLeftBehind => Sidang.Preparation is { WrittenFor: var written } && written != Sidang.When;

    public bool IsOpen => Sidang.Stage == SittingStage.Dijadwalkan;

    public bool IsOff => Sidang.Stage == SittingStage.Dibatalkan;

    public bool MayInvite => IsOpen && Facts.Items.Count > 0 && Sidang.Date >= clock.Today();

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostUndangAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await inviting.UndangAsync(Sidang, actor, clock.Now(), cancellationToken)} surat diterbitkan.{(IsMailSet ? " Yang mempunyai alamat surel sedang dikirim." : " Unduh dan kirim sendiri.")}",
        cancellationToken);

    public Task<IActionResult> OnPostBeritahukanAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await inviting.BeritahukanAsync(Sidang, actor, clock.Now(), cancellationToken)} pemberitahuan diterbitkan.{(IsMailSet ? " Yang mempunyai alamat surel sedang dikirim." : " Unduh dan kirim sendiri.")}",
        cancellationToken);

    public Task<IActionResult> OnPostKirimAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () =>
        {
            if (!IsOpen && !IsOff)
            {
                throw new RuleException("Undangan tidak dikirim lagi: sidang sudah dimulai.");
            }

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
        if (Sidang is null)
        {
            return false;
        }

        IsMailSet = inviting.IsMailSet;
        Facts = await db.PreparationFactsAsync(Sidang, cancellationToken);
        Due = MayInvite || IsOff ? Sidang.LettersDue(await db.InviteesAsync(Sidang, cancellationToken)) : [];
        Letters = await db.LetterRowsAsync(Sidang, results: false, cancellationToken);
        return true;
    }

    public sealed class Form : RowForm
    {
        /// <summary>The letter to be sent once more.</summary>
        public Guid LetterId { get; set; }
    }
}
