using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
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

    /// <summary>Whether items of several units wait: only then one decree or several makes a difference.</summary>
    public bool AreOfSeveralUnits => Sittings.SelectMany(s => s.Rows).Select(r => r.UnitId).Distinct().Skip(1).Any();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        // Where only one sitting waits there is nothing to choose.
        var chosen = SidangId ?? (Sittings.Where(s => s.IsComplete).ToList() is [var only] ? only.Id : null);
        Input.PerUnit = (await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken)).DecreePerUnit;
        Input.Items = [.. Sittings.Where(s => s.Id == chosen).SelectMany(s => s.Rows).Select(r => r.Id)];
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Drafting drafting, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        List<Keputusan> drafts = [];
        foreach (var items in await ByDecreeAsync(cancellationToken))
        {
            drafts.Add(await drafting.SusunAsync(items, actor, clock.Today(), cancellationToken));
        }

        await db.SaveActAsync(drafts[0], version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = drafts.Count == 1 ? "Rancangan disusun. Periksa kalimatnya, lalu ajukan." : $"{drafts.Count} rancangan disusun, satu untuk setiap unit kerja. Periksa kalimatnya masing-masing, lalu ajukan.";
        return drafts.Count == 1 ? RedirectToPage("Lihat", new { id = drafts[0].Id }) : RedirectToPage("Index", new { tahap = "rancangan" });
    }

    // An item that is no longer waiting stays in a group of its own making, so that the draft refuses it in words.
    private async Task<IReadOnlyList<IReadOnlyList<Guid>>> ByDecreeAsync(CancellationToken cancellationToken)
    {
        if (!(Input.PerUnit ?? (await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken)).DecreePerUnit))
        {
            return [Input.Items];
        }

        var units = Sittings.SelectMany(s => s.Rows).ToDictionary(r => r.Id, r => r.UnitId);
        return [.. Input.Items.Distinct().GroupBy(id => units.GetValueOrDefault(id)).Select(unit => unit.ToList())];
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
                butir.UnitId,
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
                [.. g.Select(r => RowOf(new(r.Id, r.UnitId, r.PublicTitle, $"{r.Unit} · {r.Number}", r.Outcome!.Value), Clocks.Of(r.Trigger, r.ConsideredOn, calendar), calendar))])),
        ];
    }

    private Row RowOf(Row row, Clocks clocks, WorkingCalendar calendar)
    {
        var due = clocks.Governing!.Due;
        return row with { Due = due, Left = calendar.Left(clock.Today(), due), Conflict = clocks.Conflict };
    }

    public sealed record SittingRows(Guid Id, string Number, DateOnly? ClosedOn, bool IsComplete, IReadOnlyList<Row> Rows);

    public sealed record Row(Guid Id, Guid UnitId, string PublicTitle, string From, Klasifikasi Outcome)
    {
        public DateOnly Due { get; init; }

        public DaysLeft Left { get; init; }

        public string Conflict { get; init; } = "";
    }

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a double click gets the first draft.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [MinLength(1, ErrorMessage = "Centang sedikitnya satu butir.")]
        public List<Guid> Items { get; set; } = [];

        /// <summary>Whether each unit gets a decree of its own; null leaves it to the office's setting.</summary>
        public bool? PerUnit { get; set; }
    }
}
