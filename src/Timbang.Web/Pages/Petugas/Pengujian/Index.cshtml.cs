using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
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

    public int Pages => PageLinks.CountOf(Total, PageSize);

    public bool MayUpload => UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Unggah)].By.Any(actor.Has);

    public bool MayOpen => actor.Mandates.Any(m => UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Buka)].By.Contains(m.Role));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Total = await Query.Filter(db.UjiKonsekuensi, db.Butir).CountAsync(cancellationToken);
        Query.Page = Math.Clamp(Query.Page, 1, Pages);
        Rows = await (await ReadingAsync(cancellationToken)).PageAsync(Query, Query.Page, PageSize, cancellationToken);
        Units = await db.UnitOptionsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        var rows = await (await ReadingAsync(cancellationToken)).AllAsync(Query, cancellationToken);
        return ListFile.Of(
            Request,
            $"berkas-uji-{clock.Today():yyyy-MM-dd}",
            ["Nomor", "Judul", "Unit", "Pemicu", "Nomor permintaan", "Dibuka", "Tahap", "Giliran", "Batas", "Sisa hari kerja", "Dasar batas", "Jumlah butir"],
            rows.Select(Cells));
    }

    private async Task<FileRows> ReadingAsync(CancellationToken cancellationToken) => new(
        db,
        await calendars.OfAsync(actor.BadanPublikId, cancellationToken),
        await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken),
        clock.Today());

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
