using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Uses the one extension of 7 working days, with its written reason (UU 14/2008 Pasal 22 ayat (8)).</summary>
[Authorize("UjiKonsekuensi.Perpanjang")]
public sealed class Perpanjang(TimbangDb db, Actor actor, AgencyCalendars calendars) : PageModel
{
    public UjiKonsekuensi Uji { get; private set; } = null!;

    public Deadline Now { get; private set; } = null!;

    public Deadline Then { get; private set; } = null!;

    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Uji.Version;
        return Uji.Trigger.Extended ? RedirectToPage("Lihat", new { id }) : Page();
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

        Uji.Perpanjang(Input.Reason, actor);
        await db.SaveActAsync(Uji, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Batas jawaban diperpanjang 7 hari kerja. Beri tahu pemohon beserta alasannya.";
        return RedirectToPage("Lihat", new { id });
    }

    // Only an answer to a request can be extended: for any other file the page does not exist.
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Uji = (await db.UjiKonsekuensi.SingleOrDefaultAsync(u => u.Id == id, cancellationToken))!;
        if (Uji is null || Uji.Trigger.Received is not { } received || Uji.Trigger.Kind != TriggerKind.Permintaan
            || !actor.HasAny(UjiKonsekuensi.Procedure[nameof(Perpanjang)].By, Uji.UnitId))
        {
            return false;
        }

        var calendar = await calendars.OfAsync(Uji.BadanPublikId, cancellationToken);
        (Now, Then) = (calendar.RequestAnswer(received), calendar.RequestAnswerExtended(received));
        return true;
    }
}
