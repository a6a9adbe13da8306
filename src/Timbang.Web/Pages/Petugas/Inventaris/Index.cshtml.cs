using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>SOP step 2: the inventory of the unit, with its tab of exclusions whose period will end.</summary>
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public const int PageSize = 25;

    /// <summary>How early an end is shown: the law wants it declared 30 working days before (PP 61/2010 Pasal 10 ayat (1)).</summary>
    public const int DaysAhead = 60;

    [BindProperty(SupportsGet = true, Name = "")]
    public InventoryQuery Query { get; set; } = new();

    public IReadOnlyList<ItemLine> Items { get; private set; } = [];

    public IReadOnlyList<ExclusionLine> Exclusions { get; private set; } = [];

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public WorkingCalendar Calendar { get; private set; } = null!;

    public int Total { get; private set; }

    public int Pages => PageLinks.CountOf(Total, PageSize);

    public DateOnly Today => clock.Today();

    public InventoryTab Tab => InventoryTab.Of(Query.Tab);

    public bool IsEnding => Tab.Name == InventoryTab.AkanBerakhir;

    // The whole office's list, and all of it.
    private bool IsWhole => db.Reach.WholeAgency && Query.UnitId is null && string.IsNullOrWhiteSpace(Query.Search);

    public bool MayRetest(ExclusionLine line) => line.MayRetest(actor);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        Units = await db.UnitOptionsAsync(cancellationToken);
        if (Tab.IsOfExclusions)
        {
            Exclusions = await PageOfAsync(ExclusionsAsked(), page => page.WithRetests(db), cancellationToken);
        }
        else
        {
            Items = await PageOfAsync(db.Items(Query, openOnly: Tab.Name == InventoryTab.Proses), page => page, cancellationToken);
        }
    }

    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        var name = $"inventaris-{Tab.Name ?? "semua"}-{Today:yyyy-MM-dd}";
        if (Tab.IsOfExclusions)
        {
            var exclusions = await ExclusionsAsked().WithRetests(db).ToListAsync(cancellationToken);
            return ListFile.Of(
                Request,
                name,
                ["Informasi", "Bagian", "Unit", "Alasan", "Keputusan", "Sejak", "Hari terakhir", "Batas PPID menyatakan terbuka", "Ditinjau lagi", "Peristiwanya ditanyakan lagi", "Yang menanyakan", "Keadaan"],
                exclusions.Select(Cells));
        }

        var items = await db.Items(Query, openOnly: Tab.Name == InventoryTab.Proses).ToListAsync(cancellationToken);
        return ListFile.Of(Request, name, ["Butir", "Berkas", "Unit", "Tahap", "Usul atau hasil", "Alasan", "Jangka waktu", "Keputusan"], items.Select(Cells));
    }

    /// <summary>The list of what ends as a paper; only that list is one (SOP step 2, output).</summary>
    public async Task<IActionResult> OnGetCetakAsync([FromServices] Installation installation, CancellationToken cancellationToken)
    {
        if (!IsEnding)
        {
            return NotFound();
        }

        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);
        var letter = new EndingPaper(badan.Name, Stationery.Of(badan.Pengaturan), Calendar, clock.Now(), IsWhole).Of(await ExclusionsAsked().ToListAsync(cancellationToken));
        return await db.PrintedAsync(letter, installation, $"daftar-akan-berakhir-{Today:yyyy-MM-dd}", cancellationToken);
    }

    private IQueryable<Pengecualian> ExclusionsAsked() => Tab.Entries!(db.Exclusions(Query), Today, Calendar.AddWorkingDays(Today, DaysAhead).Due);

    private async Task<IReadOnlyList<TShown>> PageOfAsync<T, TShown>(
        IQueryable<T> rows,
        Func<IQueryable<T>, IQueryable<TShown>> show,
        CancellationToken cancellationToken)
    {
        Total = await rows.CountAsync(cancellationToken);
        Query.Page = Math.Clamp(Query.Page, 1, Pages);
        return await show(rows.Skip((Query.Page - 1) * PageSize).Take(PageSize)).ToListAsync(cancellationToken);
    }

    private static IReadOnlyList<string?> Cells(ItemLine item) =>
    [
        item.Title,
        item.FileNumber,
        item.UnitName,
        item.Stage.InWords(),
        (item.Outcome ?? item.Matriks.Proposed)?.InWords(),
        string.Join("; ", item.Lines.Select(l => InventoryWords.Ground(l.Ground)).Distinct()),
        string.Join("; ", item.Lines.Select(l => l.Period?.InWords()).OfType<string>().Distinct()),
        item.DecreeNumber,
    ];

    private IReadOnlyList<string?> Cells(ExclusionLine line) =>
    [
        line.Entry.PublicTitle,
        line.Entry.Part,
        line.Entry.UnitName,
        string.Join("; ", line.Entry.Lines.Select(l => InventoryWords.Ground(l.Ground)).Distinct()),
        line.Entry.DecreeNumber,
        line.Entry.From.ToString("yyyy-MM-dd"),
        line.Entry.Until?.ToString("yyyy-MM-dd"),
        line.Entry.Declaration(Calendar)?.Due.ToString("yyyy-MM-dd"),
        line.Entry.ReviewBy?.ToString("yyyy-MM-dd"),
        line.Entry.AskOn?.ToString("yyyy-MM-dd"),
        line.Entry.AskOn is null ? null : line.Entry.Watcher(),
        line.Entry.ReplacedById is not null ? "Diganti keputusan baru" : line.Entry.IsOpenOn(Today) ? "Terbuka" : line.Entry.Stage.InWords(),
    ];
}
