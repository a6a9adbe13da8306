using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Signing the minutes: each member who was present under her own account. The chair completes them once a quorum has
/// signed, with a reason for everyone who has not.
/// </summary>
[OpenToGuest(GuestDoor.Minutes)]
public sealed class TandaTangani(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public Viewpoint View { get; private set; } = null!;

    public IReadOnlyList<MinutesItem> Items { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Member> Present => [.. Sidang.InOrder().Where(m => m.Present)];

    public IReadOnlyList<Member> NotSigned => [.. Present.Where(m => m.SignedAt is null)];

    public bool MaySign => !Sidang.WetSignature && View.May(nameof(Sidang.TandaTangani)) && View.Seat is { Present: true, SignedAt: null };

    /// <summary>Where the office signs with ink: the minutes wait to be issued as they will be signed.</summary>
    public bool MayPrint => Sidang.WetSignature && View.May(nameof(Sidang.Cetak));

    /// <summary>The minutes as they were issued; null before.</summary>
    public IssuedPaper? Issued { get; private set; }

    /// <summary>The chair has signed and a quorum with her.</summary>
    public bool MayComplete => View.May(nameof(Sidang.Lengkapi))
        && Sidang.Members.Any(m => m.IsChair && m.SignedAt is not null)
        && Sidang.Members.Count(m => m.Votes && m.SignedAt is not null) >= Sidang.Forum.Quorum;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] Completing completing, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.TandaTangani)].By, null, id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await completing.TandaTanganiAsync(Sidang, actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Sidang, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = Sidang.Stage == SittingStage.Lengkap ? "Tanda tangan tercatat. Berita acara lengkap." : "Tanda tangan Anda tercatat.";
        return View.IsGuest ? Farewell() : RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostLengkapiAsync(Guid id, [FromServices] Completing completing, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.Lengkapi)].By, null))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var reasons = Input.Reasons.Where(r => r.Value is not null).ToDictionary(r => r.Key, r => r.Value!);
        await completing.LengkapiAsync(Sidang, reasons, actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Berita acara lengkap. PPID dapat menyusun keputusan.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostCetakAsync(Guid id, [FromServices] Completing completing, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.Cetak)].By, null))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await completing.CetakAsync(Sidang, actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Berita acara terbit. Unduh dan cetak, mintakan tanda tangan, lalu simpan pindaiannya.";
        return RedirectToPage(new { id });
    }

    public DateTimeOffset ToOffice(DateTimeOffset instant) => clock.ToOffice(instant);

    // With the signature the sign-in of an outside examiner ends: the next page is everybody's.
    private LocalRedirectResult Farewell()
    {
        TempData["Kabar"] = "Tanda tangan Anda tercatat. Terima kasih: tugas Anda dalam sidang ini selesai dan akun Anda sudah ditutup.";
        return LocalRedirect("/masuk");
    }

    // Before the sitting is closed there are no minutes to sign.
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return false;
        }

        View = new Viewpoint(Sidang, actor, db.Reach.WholeAgency);
        Items = await db.MinutesItemsAsync(Sidang, cancellationToken);
        Issued = await db.IssuedAsync(PaperKind.Minutes, id, $"/sidang/{id}/berita-acara.pdf", waits: Sidang.Stage == SittingStage.Dicetak, cancellationToken);
        return View is { Follows: true, IsClosed: true };
    }

    public sealed class Form
    {
        public uint Version { get; set; }

        public Guid Key { get; set; }

        /// <summary>Why each member who has not signed has not.</summary>
        public Dictionary<Guid, string?> Reasons { get; set; } = [];
    }
}
