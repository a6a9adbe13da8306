using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4, first act: choose considered items, of one sitting or several; the draft writes itself.</summary>
[Authorize("Keputusan.Susun")]
public sealed class Susun(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    /// <summary>The sitting whose items are ticked at first; null ticks those of the only one that waits.</summary>
    [BindProperty(SupportsGet = true, Name = "sidang")]
    public Guid? SidangId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SittingRows> Sittings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        // Where only one sitting waits there is nothing to choose.
        var chosen = SidangId ?? (Sittings.Where(s => s.IsComplete).ToList() is [var only] ? only.Id : null);
        Input.Items = [.. Sittings.Where(s => s.Id == chosen).SelectMany(s => s.Rows).Select(r => r.Id)];
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Drafting drafting, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var keputusan = await drafting.SusunAsync(Input.Items, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(keputusan, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = "Rancangan disusun. Periksa kalimatnya, lalu ajukan.";
        return RedirectToPage("Lihat", new { id = keputusan.Id });
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        var rows = await (
            from butir in db.Butir.AsNoTracking()
            where butir.Stage == Stage.Dipertimbangkan
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join sidang in db.Sidang.AsNoTracking().IgnoreAutoIncludes() on butir.SidangId equals sidang.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            orderby sidang.ClosedOn, sidang.Number, unit.Name, uji.Number, butir.Ordinal
            select new
            {
                butir.Id,
                butir.Uraian.PublicTitle,
                butir.Outcome,
                butir.ConsideredOn,
                uji.Trigger,
                uji.Number,
                Unit = unit.Name,
                Sitting = new { sidang.Id, sidang.Number, sidang.Title, sidang.ClosedOn, sidang.Stage },
            }).ToListAsync(cancellationToken);
        Sittings =
        [
            .. rows.GroupBy(r => r.Sitting).Select(g => new SittingRows(
                g.Key.Id,
                g.Key.Number ?? g.Key.Title,
                g.Key.ClosedOn,
                g.Key.Stage == SittingStage.Lengkap,
                [.. g.Select(r => RowOf(r.Id, r.PublicTitle, $"{r.Unit} · {r.Number}", r.Outcome!.Value, Clocks.Of(r.Trigger, r.ConsideredOn, calendar), calendar))])),
        ];
    }

    private Row RowOf(Guid id, string title, string from, Klasifikasi outcome, Clocks clocks, WorkingCalendar calendar)
    {
        var due = clocks.Governing!.Due;
        return new Row(id, title, from, outcome, due, calendar.Left(clock.Today(), due), clocks.Conflict);
    }

    public sealed record SittingRows(Guid Id, string Number, DateOnly? ClosedOn, bool IsComplete, IReadOnlyList<Row> Rows);

    public sealed record Row(Guid Id, string PublicTitle, string From, Klasifikasi Outcome, DateOnly Due, DaysLeft Left, string Conflict);

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a double click gets the first draft.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [MinLength(1, ErrorMessage = "Centang sedikitnya satu butir.")]
        public List<Guid> Items { get; set; } = [];
    }
}
