using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>SOP step 5: a unit receives the decree; the receipt is stamped with date and time.</summary>
[Authorize("TandaTerima.Terima")]
public sealed class Terima(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Units this person receives for that have no receipt yet.</summary>
    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    public DateTimeOffset Now => clock.Now();

    /// <summary>Whether it is within working days and hours now, and if not, why.</summary>
    public string HoursNote { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        return Units.Count > 0 ? Page() : RedirectToPage("/Petugas/Penetapan/Lihat", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] Receiving receiving, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await db.TandaTerima.AsNoTracking().SingleOrDefaultAsync(t => t.KeputusanId == id && t.UnitId == Input.UnitId, cancellationToken) is { } there)
        {
            throw new RuleException(
                $"Keputusan ini sudah diterima untuk unit itu oleh {there.ReceivedByName} pada {clock.ToOffice(there.ReceivedAt).InWords()}. Buka tanda terima {there.Number}.");
        }

        var receipt = await receiving.TerimaAsync(Keputusan, Input.UnitId, actor, Now, cancellationToken);
        await db.SaveActAsync(receipt, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Keputusan diterima, tanda terima {receipt.Number}. Cetak, lalu catat letak arsipnya.";
        return RedirectToPage("Receipt", new { id, unit = Input.UnitId });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Keputusan.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } keputusan)
        {
            return false;
        }

        Keputusan = keputusan;
        var received = await db.TandaTerima.Where(t => t.KeputusanId == id).Select(t => t.UnitId).ToListAsync(cancellationToken);
        if (keputusan.Stage == DecreeStage.Ditetapkan)
        {
            Units = await UnitsAsync(received, cancellationToken);
        }

        HoursNote = await NoteAsync(cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<UnitRow>> UnitsAsync(List<Guid> received, CancellationToken cancellationToken)
    {
        var units = Keputusan.Items
            .GroupBy(i => new { i.UnitId, i.UnitName })
            .Where(g => !received.Contains(g.Key.UnitId) && TandaTerima.Procedure.Allows(nameof(Terima), default, actor, g.Key.UnitId))
            .ToList();
        var requests = await db.AnswerableAsync(units.SelectMany(g => g), await calendars.OfAsync(Keputusan.BadanPublikId, cancellationToken), cancellationToken);
        return [.. units.Select(g => new UnitRow(g.Key.UnitId, g.Key.UnitName, [.. g], [.. requests.Where(r => r.UnitId == g.Key.UnitId)]))];
    }

    private async Task<string> NoteAsync(CancellationToken cancellationToken)
    {
        var pengaturan = await db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken);
        var calendar = await calendars.OfAsync(Keputusan.BadanPublikId, cancellationToken);
        return new OfficeHours(pengaturan.OpensAt, pengaturan.ClosesAt).Note(clock.Today(), TimeOnly.FromDateTime(Now.DateTime), calendar);
    }

    public sealed record UnitRow(Guid Id, string Name, IReadOnlyList<DecreeItem> Items, IReadOnlyList<Answerable> Requests);

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a double click makes one receipt.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        public Guid UnitId { get; set; }
    }
}
