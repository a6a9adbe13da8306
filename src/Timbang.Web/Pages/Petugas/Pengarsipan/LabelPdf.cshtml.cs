using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Labels of the folders that were chosen, or of all that a list shows, as a sheet to cut.</summary>
[Authorize(Doors.Work)]
public sealed class LabelPdf(TimbangDb db, Actor actor, OfficeClock clock, Settings settings) : PageModel
{
    /// <summary>Labels in one file.</summary>
    public const int Most = 240;

    [BindProperty(SupportsGet = true, Name = "")]
    public FolderQuery Query { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "id")]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    public async Task<IActionResult> OnGetAsync([FromServices] Installation installation, CancellationToken cancellationToken)
    {
        var tab = FolderTab.Of(Query.Tab);
        var asked = Chosen.Count > 0 ? db.ArsipFisik.AsNoTracking().Where(f => Chosen.Contains(f.Id)) : tab.Folders?.Invoke(db.Folders(Query), clock.Today());
        var folders = asked is null
            ? []
            : await asked.InShelfOrder().Skip((Math.Clamp(Query.Page, 1, int.MaxValue / Most) - 1) * Most).Take(Most).ToListAsync(cancellationToken);
        if (folders.Count == 0)
        {
            return NotFound();
        }

        var office = await db.BadanPublik.Where(b => b.Id == actor.BadanPublikId).Select(b => b.Name).SingleAsync(cancellationToken);
        return await db.PrintedAsync(new LabelPaper(office, settings.Address, clock.Now()).Of(folders), installation, $"label-arsip-{clock.Today():yyyy-MM-dd}", cancellationToken);
    }
}
