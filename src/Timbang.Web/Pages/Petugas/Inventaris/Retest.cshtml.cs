using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>
/// Proposes to test an exclusion again before its period ends: a test file with the item carried over, so that its years
/// are counted from its first exclusion (PP 61/2010 Pasal 5, 10).
/// </summary>
[Authorize("Butir.UjiLagi")]
public sealed class Retest(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public ExclusionLine Line { get; private set; } = null!;

    public Pengecualian Entry => Line.Entry;

    public Butir Old { get; private set; } = null!;

    /// <summary>Last day for declaring it public; null where the exclusion has no end.</summary>
    public Deadline? Declaration { get; private set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

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

        if (Line.RetestId is { } already)
        {
            TempData["Kabar"] = "Informasi ini sudah diuji lagi di sini.";
            return Redirect($"/butir/{already}");
        }

        var (uji, butir) = await OpenAsync(cancellationToken);
        db.AddRange(uji, butir);
        await db.SaveActAsync(uji, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = actor.HasAny(Butir.Procedure[nameof(Butir.Kaji)].By, butir.UnitId)
            ? $"Berkas uji {uji.Number} dibuka. Periksa uraiannya, lalu kirim hasil kajian."
            : $"Berkas uji {uji.Number} dibuka. Giliran {Entry.UnitName} memeriksa uraiannya dan mengirim hasil kajian.";
        return Redirect($"/butir/{butir.Id}");
    }

    private async Task<(UjiKonsekuensi Uji, Butir Butir)> OpenAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var ordinal = await db.NextNumberAsync(actor.BadanPublikId, "UK", today.Year, cancellationToken);
        var terms = new TestFileTerms(
            $"UK-{today.Year}/{ordinal:000}",
            Shortened("Uji lagi: " + Entry.PublicTitle),
            Entry.UnitId,
            Trigger.AkanBerakhir(Entry.Until),
            await db.SopLabelOnAsync(today, cancellationToken));
        var uji = UjiKonsekuensi.Buka(terms, actor, today);
        return (uji, Butir.UjiLagi(uji, Old.Uraian, Entry.AsRetest(Old), actor, today));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Line = (await db.WithinReach().Where(p => p.Id == id).WithRetests(db).SingleOrDefaultAsync(cancellationToken))!;
        if (Line is null || !actor.HasAny(Butir.Procedure[nameof(Butir.UjiLagi)].By, Entry.UnitId))
        {
            return false;
        }

        Old = await db.Butir.AsNoTracking().SingleAsync(b => b.Id == Entry.ButirId, cancellationToken);
        var calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        Declaration = Entry.Until is { } until ? calendar.ExpiryDeclaration(until) : null;
        return true;
    }

    private static string Shortened(string title) => title.Length > Uraian.MaxTitle ? title[..(Uraian.MaxTitle - 1)] + "…" : title;

    public sealed class Form
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();
    }
}
