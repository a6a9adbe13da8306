using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The catalogue of law as this agency uses it, every wording with the days on which it was in force.</summary>
public sealed class LihatHukum(LawShelf law) : PageModel
{
    public KatalogHukum Law { get; private set; } = KatalogHukum.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Law = await law.AllAsync(cancellationToken);
}
