using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Dokumentasi;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Publik;

/// <summary>A public paper, as it was issued: a determined decree, or the sheet behind an entry of a list.</summary>
public sealed class PaperPdf(PublishedPapers papers) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken) =>
        Naskah.ReadCode(code) is { } read && await papers.PublicAsync(read, cancellationToken) is { } naskah ? PaperFile.Of(naskah) : NotFound();
}
