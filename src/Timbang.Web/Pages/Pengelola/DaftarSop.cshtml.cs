using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The register of the SOP itself: every version as printed, and how its slips are read.</summary>
public sealed class DaftarSop(LawShelf law) : PageModel
{
    public IReadOnlyList<SopVersion> Versions => SopRegister.Bawaan.Versions;

    public KatalogHukum Law { get; private set; } = KatalogHukum.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Law = await law.AllAsync(cancellationToken);
}
