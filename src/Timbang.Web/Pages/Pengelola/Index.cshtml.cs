using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Where an administrator begins: who can come in, and what the office has settled. No case is seen from here.</summary>
public sealed class Index(TimbangDb db, OfficeClock clock, CurrentPerson current) : PageModel
{
    public int Accounts { get; private set; }

    public int Assignments { get; private set; }

    public int Units { get; private set; }

    /// <summary>Assignments that end within a month and have nobody after them are worth a look.</summary>
    public int EndingSoon { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (today, soon) = (clock.Today(), clock.Today().AddMonths(1));
        var inForce = db.LivingOn(today);
        Accounts = await db.Users.CountAsync(a => a.BadanPublikId == current.Agency.Id, cancellationToken);
        Assignments = await inForce.CountAsync(cancellationToken);
        EndingSoon = await inForce.CountAsync(p => p.Until <= soon, cancellationToken);
        Units = await db.UnitKerja.CountAsync(cancellationToken);
    }
}
