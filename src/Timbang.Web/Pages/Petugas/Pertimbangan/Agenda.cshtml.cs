using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The agenda of a sitting that has not begun: tested items of any unit are put on it, or taken off with a reason.</summary>
[Authorize("Agenda.Agendakan")]
public sealed class Agenda(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    private const int MostShown = 100;

    public Sidang Sidang { get; private set; } = null!;

    public IReadOnlyList<Row> OnAgenda { get; private set; } = [];

    public IReadOnlyList<Row> Tested { get; private set; } = [];

    /// <summary>How many tested items match; more than are shown when there are many.</summary>
    public int TestedCount { get; private set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    [StringLength(200)]
    public string? Words { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public bool IsOpen => Sidang.Stage == SittingStage.Dijadwalkan;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Input.Items.Count == 0)
        {
            ModelState.AddModelError("Input.Items", "Centang sedikitnya satu butir.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var added = await new AgendaSetting(db).AgendakanAsync(Sidang, Input.Items, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(added[0], version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = added.Count == 1 ? "Satu butir masuk agenda." : $"{added.Count} butir masuk agenda.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostKeluarkanAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken)
            || await ItemAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.RequireSeenAsync(item, Input.Seen, cancellationToken);
        await new AgendaSetting(db).KeluarkanAsync(Sidang, item, Input.Reason, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(item, Input.Seen, Input.Key, cancellationToken);
        TempData["Kabar"] = "Butir dikeluarkan dari agenda.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostGeserAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken)
            || await ItemAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.RequireSeenAsync(item, Input.Seen, cancellationToken);
        await new AgendaSetting(db).GeserAsync(Sidang, item, Input.Up, actor, cancellationToken);
        await db.SaveActAsync(item, Input.Seen, Input.Key, cancellationToken);
        return RedirectToPage(null, null, new { id }, $"butir-{item.Ordinal}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return false;
        }

        OnAgenda = await OnAgendaAsync(cancellationToken);
        if (IsOpen)
        {
            var tested = Found();
            TestedCount = await tested.CountAsync(cancellationToken);
            Tested = await RowsAsync(tested.Take(MostShown), cancellationToken);
        }

        return true;
    }

    // What was taken off too: whoever comes second hears who did it.
    private Task<AgendaItem?> ItemAsync(Guid id, CancellationToken cancellationToken) =>
        db.Agenda.AsSplitQuery().SingleOrDefaultAsync(a => a.SidangId == id && a.Id == Input.AgendaId, cancellationToken);

    private async Task<IReadOnlyList<Row>> OnAgendaAsync(CancellationToken cancellationToken) => await (
        from item in db.Agenda.AsNoTracking()
        where item.SidangId == Sidang.Id && item.Stage != AgendaStage.Dikeluarkan
        join butir in db.Butir.AsNoTracking() on item.ButirId equals butir.Id
        join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
        join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
        orderby item.Ordinal
        select new Row(item.Id, butir.Uraian.Title, unit.Name, uji.Number, butir.Matriks) { Ordinal = item.Ordinal, Version = item.Version }).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<Row>> RowsAsync(IQueryable<Butir> items, CancellationToken cancellationToken) => await (
        from butir in items
        join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
        join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
        orderby unit.Name, uji.Number, butir.Ordinal
        select new Row(butir.Id, butir.Uraian.Title, unit.Name, uji.Number, butir.Matriks)).ToListAsync(cancellationToken);

    private IQueryable<Butir> Found() => Searching.Patterns(Words).Aggregate(
        db.Butir.AsNoTracking().Where(b => b.Stage == Stage.Diuji).OrderBy(b => b.StageSince).ThenBy(b => b.Id).AsQueryable(),
        (found, pattern) => found.Where(b =>
            EF.Functions.Like(Searching.Small(b.Uraian.Title), pattern, Searching.Escape)
            || db.UjiKonsekuensi.Any(u => u.Id == b.UjiId && EF.Functions.Like(Searching.Small(u.Number), pattern, Searching.Escape))
            || db.UnitKerja.Any(u => u.Id == b.UnitId && EF.Functions.Like(Searching.Small(u.Name), pattern, Searching.Escape))));

    public sealed record Row(Guid Id, string Title, string Unit, string FileNumber, Matriks Matriks)
    {
        /// <summary>Its place on the agenda; gaps are where others were taken off.</summary>
        public int Ordinal { get; init; }

        /// <summary>Version of its place on the agenda.</summary>
        public uint Version { get; init; }

        public Choice? Proposed => Matriks.Proposed?.AsChoice();
    }

    public sealed class Form : RowForm
    {
        public List<Guid> Items { get; set; } = [];

        public Guid AgendaId { get; set; }

        /// <summary>Whether the item moves up; else it moves down.</summary>
        public bool Up { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? Reason { get; set; }
    }
}
