using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Pages.Publik;

/// <summary>The emblem of an agency, by its digest: the same for ever.</summary>
public sealed class EmblemPng(PublishedPapers papers) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string digest, CancellationToken cancellationToken)
    {
        if (await papers.EmblemAsync(digest, cancellationToken) is not { } picture)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(picture, "image/png");
    }
}
