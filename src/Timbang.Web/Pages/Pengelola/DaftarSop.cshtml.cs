using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The register of the SOP itself: every version as printed, and how its slips are read.</summary>
public sealed class DaftarSop(TimbangDb db, LawShelf law, OfficeClock clock) : PageModel
{
    /// <summary>The newest first.</summary>
    public IReadOnlyList<SopVersion> Versions { get; private set; } = [];

    public SopVersion? InForce { get; private set; }

    public KatalogHukum Law { get; private set; } = KatalogHukum.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Law = await law.AllAsync(cancellationToken);
        var register = await db.SopRegisterAsync(cancellationToken);
        Versions = [.. register.Versions.OrderByDescending(v => v.EffectiveOn)];
        InForce = register.InForce(clock.Today());
    }
}
