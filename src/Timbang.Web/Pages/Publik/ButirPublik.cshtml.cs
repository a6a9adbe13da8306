using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Publik;

/// <summary>One piece of excluded information: what is closed of it today, on which grounds, what is open, and every decision on it.</summary>
[OutputCache(PolicyName = PublicCache.Policy)]
public sealed class ButirPublik(DaftarInformasiPublik list, Frame frame) : PageModel
{
    public Reading Reading { get; private set; } = null!;

    /// <summary>The newest decision on each part.</summary>
    public IReadOnlyList<ExcludedRow> Now { get; private set; } = [];

    /// <summary>Every decision, the newest first.</summary>
    public IReadOnlyList<ExcludedRow> History { get; private set; } = [];

    public IReadOnlyList<OpenRow> Open { get; private set; } = [];

    public string Title => History[0].PublicTitle;

    public async Task<IActionResult> OnGetAsync(Guid butirId, CancellationToken cancellationToken)
    {
        if (await list.OfficeOfAsync(butirId, cancellationToken) is not { } office)
        {
            return NotFound();
        }

        Reading = Reading.Of(list, frame, await list.OfficesAsync(cancellationToken), office);
        History = await list.HistoryAsync(butirId, cancellationToken);
        Now = [.. History.Where(row => !row.Replaced)];
        Open = await list.OpenPartsAsync(butirId, cancellationToken);
        return Page();
    }
}
