using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>What the outside examiners of a sitting have opened, the newest first; for the PPID, who called them.</summary>
[Authorize("Sidang.Undang")]
public sealed class Viewed(TimbangDb db, OfficeClock clock) : PageModel
{
    private const int PageSize = 100;

    public Sidang Sidang { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    [BindProperty(SupportsGet = true, Name = "halaman")]
    public int PageNumber { get; set; } = 1;

    public PageLinks Pages => new(PageNumber, PageLinks.CountOf(Total, PageSize), page => $"/sidang/{Sidang.Id}/dibuka?halaman={page}");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return NotFound();
        }

        var views = db.Set<GuestView>().AsNoTracking().Where(v => v.SidangId == id);
        Total = await views.CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, PageLinks.CountOf(Total, PageSize));
        Rows = await RowsAsync(views, cancellationToken);
        return Page();
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(IQueryable<GuestView> views, CancellationToken cancellationToken)
    {
        var places = await db.Agenda.AsNoTracking()
            .Where(a => a.SidangId == Sidang.Id && a.Stage != AgendaStage.Dikeluarkan)
            .OrderBy(a => a.Ordinal)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        var found = await (
            from view in views
            join person in db.Users.AsNoTracking() on view.PersonId equals person.Id
            orderby view.At descending, view.Id descending
            select new { view, person.FullName }).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return [.. found.Select(f => new Row(f.FullName, clock.ToOffice(f.view.At), GuestViewWords.Of(f.view, Sidang.Id, places), f.view.Path))];
    }

    public sealed record Row(string Who, DateTimeOffset At, string What, string Path);
}
