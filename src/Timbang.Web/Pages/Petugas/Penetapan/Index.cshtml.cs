using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The decrees: drafts, those that wait for someone, those in effect. What is due first stands first.</summary>
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    private const int PageSize = 25;

    private static readonly DecreeStage[] Waiting = [DecreeStage.Diajukan, DecreeStage.Disetujui, DecreeStage.Disahkan, DecreeStage.Dicetak];

    [BindProperty(SupportsGet = true, Name = "q")]
    [StringLength(200)]
    public string? Words { get; set; }

    /// <summary>"rancangan", "menunggu", "berlaku" or "dibatalkan".</summary>
    [BindProperty(SupportsGet = true, Name = "tahap")]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int PageCount => PageLinks.CountOf(Count, PageSize);

    /// <summary>Considered items that wait for a draft.</summary>
    public int Undrafted { get; private set; }

    public bool MayDraft { get; private set; }

    /// <summary>Drafts that wait for approval, for who may approve.</summary>
    public int ToApprove { get; private set; }

    private WorkingCalendar Calendar { get; set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = Found();
        Count = await found.CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Rows = await found
            .OrderBy(k => k.Stage == DecreeStage.Ditetapkan || k.Stage == DecreeStage.Dibatalkan)
            .ThenBy(k => k.Stage == DecreeStage.Ditetapkan || k.Stage == DecreeStage.Dibatalkan ? (DateOnly?)null : k.Due)
            .ThenByDescending(k => k.Date)
            .ThenByDescending(k => k.Id)
            .Skip((PageNumber - 1) * PageSize)
            .Take(PageSize)
            .Select(k => new Row(k.Id, k.Number, k.About, k.Stage, k.Due, k.Date, k.DraftedOn, db.Butir.Count(b => b.KeputusanId == k.Id)))
            .ToListAsync(cancellationToken);
        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        MayDraft = actor.Has(Role.Ppid);
        ToApprove = Keputusan.Procedure[nameof(Keputusan.Setujui)].By.Any(actor.Has) ? await db.Keputusan.CountAsync(k => k.Stage == DecreeStage.Diajukan, cancellationToken) : 0;
        Undrafted = MayDraft ? await db.Butir.CountAsync(b => b.Stage == Timbang.Pengujian.Stage.Dipertimbangkan, cancellationToken) : 0;
    }

    public DaysLeft LeftOf(Row row) => Calendar.Left(clock.Today(), row.Due);

    public string LinkTo(int page) => QueryString.Create(new Dictionary<string, string?> { ["q"] = Words, ["tahap"] = Stage, ["hal"] = page.ToString() }
        .Where(p => p.Value is not null)).ToString();

    private IQueryable<Keputusan> Found()
    {
        var decrees = Stage switch
        {
            "rancangan" => db.Keputusan.Where(k => k.Stage == DecreeStage.Disusun),
            "menunggu" => db.Keputusan.Where(k => Waiting.Contains(k.Stage)),
            "berlaku" => db.Keputusan.Where(k => k.Stage == DecreeStage.Ditetapkan),
            "dibatalkan" => db.Keputusan.Where(k => k.Stage == DecreeStage.Dibatalkan),
            _ => db.Keputusan,
        };
        return Searching.Patterns(Words).Aggregate(decrees, (found, pattern) => found.Where(k =>
            EF.Functions.Like(Searching.Small(k.About), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(k.Number!), pattern, Searching.Escape)));
    }

    public sealed record Row(
        Guid Id,
        string? Number,
        string About,
        DecreeStage Stage,
        DateOnly Due,
        DateOnly? Date,
        DateOnly DraftedOn,
        int ItemCount)
    {
        public bool IsRunning => Stage is not (DecreeStage.Ditetapkan or DecreeStage.Dibatalkan);
    }
}
