using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The sittings: what runs now, what comes, what waits for signatures, what is complete.</summary>
public sealed class Index(TimbangDb db, Actor actor) : PageModel
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "q")]
    [StringLength(200)]
    public string? Words { get; set; }

    /// <summary>A stage by its name, or nothing for all.</summary>
    [BindProperty(SupportsGet = true, Name = "tahap")]
    public string? StageName { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public string? YearText { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Count { get; private set; }

    public int PageCount => PageLinks.CountOf(Count, PageSize);

    public bool MaySchedule => Sidang.Procedure.Allows(nameof(Sidang.Jadwalkan), default, actor, null);

    public bool IsFiltered => !string.IsNullOrEmpty(Words) || !string.IsNullOrEmpty(StageName) || !string.IsNullOrEmpty(YearText);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Years = await db.Sidang.Select(s => s.Date.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);
        var found = Found();
        Count = await found.CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Rows = await Ordered(found)
            .Skip((PageNumber - 1) * PageSize)
            .Take(PageSize)
            .Select(s => new Row(
                s.Id,
                s.Title,
                s.Date,
                s.Time,
                s.Place,
                s.Stage,
                s.Number,
                db.Agenda.Count(a => a.SidangId == s.Id && a.Stage != AgendaStage.Dikeluarkan),
                !s.WetSignature && s.Members.Any(m => m.PersonId == actor.PersonId && m.PresentAt != null && m.SignedAt == null)))
            .ToListAsync(cancellationToken);
    }

    public string LinkTo(int page) => QueryString.Create(
        new Dictionary<string, string?> { ["q"] = Words, ["tahap"] = StageName, ["tahun"] = YearText, ["hal"] = page.ToString() }
            .Where(p => !string.IsNullOrEmpty(p.Value))).ToString();

    // What runs stands first, then what comes (nearest first), then what waits for signatures, then the past.
    private static IQueryable<Sidang> Ordered(IQueryable<Sidang> found) => found
        .OrderBy(s => s.Stage == SittingStage.Berlangsung ? 0
            : s.Stage == SittingStage.Ditutup || s.Stage == SittingStage.Dicetak ? 1
            : s.Stage == SittingStage.Dijadwalkan ? 2 : 3)
        .ThenBy(s => s.Stage == SittingStage.Dijadwalkan ? s.Date : DateOnly.MinValue)
        .ThenByDescending(s => s.Date)
        .ThenByDescending(s => s.Id);

    private IQueryable<Sidang> Found()
    {
        var sittings = db.Sidang.AsNoTracking().IgnoreAutoIncludes();
        sittings = Enum.TryParse<SittingStage>(StageName, out var stage) && Enum.IsDefined(stage) ? sittings.Where(s => s.Stage == stage) : sittings;
        sittings = int.TryParse(YearText, out var year) ? sittings.Where(s => s.Date.Year == year) : sittings;
        return Searching.Patterns(Words).Aggregate(sittings, (found, pattern) => found.Where(s =>
            EF.Functions.Like(Searching.Small(s.Title), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(s.Place), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(s.Number!), pattern, Searching.Escape)));
    }

    public sealed record Row(
        Guid Id,
        string Title,
        DateOnly Date,
        TimeOnly Time,
        string Place,
        SittingStage Stage,
        string? Number,
        int ItemCount,
        bool HasNotSigned)
    {
        public bool WaitsForMySignature => Stage == SittingStage.Ditutup && HasNotSigned;
    }
}
