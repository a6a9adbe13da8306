using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The units of the agency as a tree.</summary>
public sealed class DaftarUnit(TimbangDb db) : PageModel
{
    public IReadOnlyList<UnitRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Rows = UnitRow.InTree(await db.UnitKerja.AsNoTracking().OrderBy(u => u.Name).ToListAsync(cancellationToken));
}
