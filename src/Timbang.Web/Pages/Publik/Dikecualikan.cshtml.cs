using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Publik;

/// <summary>What is closed, why and until when: the Daftar Informasi yang Dikecualikan, for anyone.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class Dikecualikan(DaftarInformasiPublik list, Frame frame) : PageModel
{
    public const string Path = "/daftar-informasi-dikecualikan";

    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    public Reading Reading { get; private set; } = null!;

    public ListPage<ExcludedRow> Found { get; private set; } = new([], 0, 1);

    public IReadOnlyList<string> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Reading.OfAsync(list, frame, Query.Office, cancellationToken) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Found = await list.ExcludedAsync(reading.Office, Query.Search(), cancellationToken);
        Units = await list.UnitsOfExcludedAsync(reading.Office, cancellationToken);
        return Page();
    }
}
