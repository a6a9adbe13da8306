using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Publik;

/// <summary>The front door: one field that searches both lists, and the three things people come for.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class Beranda(DaftarInformasiPublik list, Frame frame) : PageModel
{
    /// <summary>Of each list the first few; the rest is one link away.</summary>
    public const int Few = 5;

    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    /// <summary>Null while no agency is registered.</summary>
    public Reading? Reading { get; private set; }

    public ListPage<OpenRow>? Open { get; private set; }

    public ListPage<ExcludedRow>? Excluded { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Reading = await Reading.OfAsync(list, frame, Query.Office, cancellationToken);
        if (Reading is null)
        {
            return string.IsNullOrEmpty(Query.Office) ? Page() : NotFound();
        }

        if (Query.Words is not null)
        {
            Open = await list.OpenAsync(Reading.Office, Query.Search(), cancellationToken);
            Excluded = await list.ExcludedAsync(Reading.Office, Query.Search(), cancellationToken);
        }

        return Page();
    }
}
