using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The decree as it is printed: tata naskah dinas, two portrait pages and a landscape annex. A draft says so.</summary>
public sealed class Sk(TimbangDb db) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    /// <summary>What the paper shows of the office: its own once it is determined, the settings of today on a draft.</summary>
    public Stationery Stationery { get; private set; } = null!;

    /// <summary>The decree as it was issued; null on a draft.</summary>
    public IssuedPaper? Issued { get; private set; }

    public bool IsDraft => Keputusan.Stage is not (DecreeStage.Dicetak or DecreeStage.Ditetapkan);

    /// <summary>Who decides, as the head of the decree names the office.</summary>
    public string Head => Stationery.DeterminedBy.AsDecreeHead();

    /// <summary>Post, name and number under the decree; the post alone while it is a draft.</summary>
    public IReadOnlyList<string> Signature => Keputusan.SignedBy.Length > 0 ? Keputusan.SignedBy.Split('\n') : [Head];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Keputusan.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } keputusan)
        {
            return NotFound();
        }

        Keputusan = keputusan;
        Stationery = keputusan.Stationery ?? Stationery.Of(await db.SettingsOfAsync(keputusan.BadanPublikId, cancellationToken));
        Issued = await db.IssuedAsync(PaperKind.Decree, id, $"/keputusan/{id}/sk.pdf", waits: keputusan.Stage == DecreeStage.Dicetak, cancellationToken);
        return Page();
    }
}
