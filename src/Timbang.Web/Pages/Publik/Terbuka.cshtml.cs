using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Publik;

/// <summary>What is open and who has it: the Daftar Informasi Publik (UU 14/2008 Pasal 11 ayat (1) huruf a), for anyone.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class Terbuka(DaftarInformasiPublik list, Frame frame) : PageModel
{
    public const string Path = "/daftar-informasi-publik";

    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    public Reading Reading { get; private set; } = null!;

    public ListPage<OpenRow> Found { get; private set; } = new([], 0, 1);

    public IReadOnlyList<string> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Reading.OfAsync(list, frame, Query.Office, cancellationToken) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Found = await list.OpenAsync(reading.Office, Query.Search(), cancellationToken);
        Units = await list.UnitsOfOpenAsync(reading.Office, cancellationToken);
        return Page();
    }
}
