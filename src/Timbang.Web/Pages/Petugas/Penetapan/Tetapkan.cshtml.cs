using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>
/// SOP step 4, last act: the decree takes effect and gets its number; both lists change in the same moment. Where the office signs with
/// ink, it gets its number and is printed; it takes effect by the scan of what was signed.
/// </summary>
[Authorize("Keputusan.Tetapkan")]
public sealed class Tetapkan(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    public Pengaturan Pengaturan { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>After the last day the reason is asked for; on it the act is in time.</summary>
    public bool NeedsReasonForDelay => Today > Due;

    /// <summary>The last day as the clocks stand now: a request may have been extended since the draft was made.</summary>
    public DateOnly Due { get; private set; }

    public DateOnly Today => clock.Today();

    /// <summary>Exclusions that end by it.</summary>
    public IReadOnlyList<ReplacedPart> Replaced { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Keputusan.Version;
        Input.Date = TypedDay.Show(Today);
        return Keputusan.Procedure[nameof(Tetapkan)].From.Contains(Keputusan.Stage) ? Page() : RedirectToPage("Lihat", new { id });
    }

    public Task<IActionResult> OnPostAsync(Guid id, [FromServices] Determining determining, CancellationToken cancellationToken) =>
        ActAsync(id, determining.TetapkanAsync, () => $"Keputusan {Keputusan.Number} berlaku. {Changed} sudah berubah.", cancellationToken);

    public Task<IActionResult> OnPostCetakAsync(Guid id, [FromServices] Determining determining, CancellationToken cancellationToken) => ActAsync(
        id,
        determining.CetakAsync,
        () => $"Keputusan {Keputusan.Number} terbit untuk ditandatangani, dan belum berlaku. Unduh dan cetak naskahnya.",
        cancellationToken);

    private async Task<IActionResult> ActAsync(
        Guid id,
        Func<Keputusan, DeterminationTerms, Actor, DateTimeOffset, CancellationToken, Task> act,
        Func<string> news,
        CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (TypedDay.Need(Input.Date, ModelState, "Input.Date", "Isi tanggal keputusan.") is not { } date || !ModelState.IsValid)
        {
            return Page();
        }

        await act(Keputusan, new(date, Input.ReasonForDelay, Input.Number), actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Keputusan, Input.Version, Input.Key, cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        TempData["Kabar"] = news();
        return RedirectToPage("Lihat", new { id });
    }

    private string Changed => (Keputusan.Items.All(i => i.Outcome == Klasifikasi.Terbuka), Keputusan.Items.All(i => i.Outcome == Klasifikasi.Dikecualikan)) switch
    {
        (true, _) when Replaced.Count == 0 => "Daftar Informasi Publik",
        (_, true) => "Daftar Informasi yang Dikecualikan",
        _ => "Daftar Informasi Publik dan Daftar Informasi yang Dikecualikan",
    };

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } keputusan)
        {
            return false;
        }

        Keputusan = keputusan;
        Pengaturan = await db.SettingsOfAsync(keputusan.BadanPublikId, cancellationToken);
        var clocks = await db.ClocksAsync(id, await calendars.OfAsync(keputusan.BadanPublikId, cancellationToken), cancellationToken);
        Replaced = await db.ReplacedAsync(keputusan, Today, cancellationToken);
        Due = clocks.Governing()?.Governing?.Due ?? keputusan.Due;
        return true;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn: a double click gets the first number.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Tanggal keputusan")]
        [StringLength(60)]
        public string? Date { get; set; }

        [Display(Name = "Nomor keputusan")]
        [StringLength(100, ErrorMessage = "Nomor paling banyak 100 huruf.")]
        public string? Number { get; set; }

        [Display(Name = "Alasan terlambat")]
        [StringLength(2000, ErrorMessage = "Alasan paling banyak 2.000 huruf.")]
        public string? ReasonForDelay { get; set; }
    }
}
