using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The test files within reach: where each is, whose turn, until when; the nearest deadline first.</summary>
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public FileQuery Query { get; set; } = new();

    public IReadOnlyList<FileRow> Rows { get; private set; } = [];

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool MayOpen => actor.Mandates.Any(m => UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Buka)].By.Contains(m.Role));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        Total = rows.Count;
        Query.Page = Math.Clamp(Query.Page, 1, Pages);
        Rows = [.. rows.Skip((Query.Page - 1) * PageSize).Take(PageSize)];
        Units = await db.UnitKerja.OrderBy(u => u.Name).Select(u => new UnitOption(u.Id, u.Name)).ToListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        return Csv.File(
            $"berkas-uji-{clock.Today():yyyy-MM-dd}.csv",
            ["Nomor", "Judul", "Unit", "Pemicu", "Nomor permintaan", "Dibuka", "Tahap", "Giliran", "Batas", "Sisa hari kerja", "Dasar batas", "Jumlah butir"],
            rows.Select(Cells));
    }

    // What is open is bounded by the work of an office; what is done is reached by searching.
    private async Task<IReadOnlyList<FileRow>> RowsAsync(CancellationToken cancellationToken)
    {
        var files = Query.Filter(db.UjiKonsekuensi, db.Butir);
        var facts = await db.Facts(files).ToListAsync(cancellationToken);
        var calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        var office = await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken);
        return Query.Ordered(facts.OrderByDescending(f => f.Number).Select(f => f.On(calendar, office, clock.Today())));
    }

    private static IReadOnlyList<string?> Cells(FileRow row) =>
    [
        row.Number,
        row.Title,
        row.UnitName,
        row.Trigger.Kind.InWords(),
        row.Trigger.Number,
        row.OpenedOn.ToString("yyyy-MM-dd"),
        row.Stage?.InWords() ?? "Belum ada butir",
        row.Stage?.Turn(),
        row.Due?.Due.ToString("yyyy-MM-dd"),
        row.Left?.Working.ToString(),
        row.Due?.DasarHukum,
        row.Items.ToString(),
    ];
}

/// <summary>A unit to choose.</summary>
public sealed record UnitOption(Guid Id, string Name);
