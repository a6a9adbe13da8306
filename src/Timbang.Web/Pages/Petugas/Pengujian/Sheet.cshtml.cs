using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// The sheet of the consequence test (lembar pengujian konsekuensi) as a print view. It is a draft until the minutes of
/// its sitting are complete; the internal annex is never on it.
/// </summary>
public sealed class Sheet(TimbangDb db, OfficeClock clock, LawShelf law) : PageModel
{
    public Butir Butir { get; private set; } = null!;

    public BadanPublik Badan { get; private set; } = null!;

    public string UnitName { get; private set; } = "";

    /// <summary>Number of the test file.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The sitting that decided the item; null before.</summary>
    public Sidang? Sidang { get; private set; }

    public KatalogHukum Law { get; private set; } = KatalogHukum.Empty;

    public bool IsDraft => Sidang is not { Stage: SittingStage.Lengkap } || Butir.ConsideredOn is null;

    /// <summary>The lines the outcome puts into force; all of them while there is none.</summary>
    public IReadOnlyList<Line> Lines => Butir.Outcome is { } outcome and not Klasifikasi.Terbuka ? Butir.Matriks.LinesFor(outcome) : Butir.Matriks.Lines;

    /// <summary>The day of the test: that of the sitting, or today for a draft.</summary>
    public DateOnly Day => Butir.ConsideredOn ?? clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Butir is null)
        {
            return NotFound();
        }

        var around = await db.UjiKonsekuensi.Where(u => u.Id == Butir.UjiId)
            .Select(u => new { u.Number, Unit = db.UnitKerja.Where(k => k.Id == u.UnitId).Select(k => k.Name).First() })
            .SingleAsync(cancellationToken);
        (Number, UnitName) = (around.Number, around.Unit);
        Badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == Butir.BadanPublikId, cancellationToken);
        Sidang = await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == Butir.SidangId, cancellationToken);
        Law = await law.InForceAsync(Day, cancellationToken);
        return Page();
    }

    /// <summary>What a line rests on: Pasal 17 with its text, then the other statutes.</summary>
    public IEnumerable<string> BasisOf(Line line)
    {
        if (Law.Alasan.FirstOrDefault(g => g.Code == line.Ground) is { } ground)
        {
            yield return $"{ground.Rujukan.InWords} ({ground.Title})";
        }

        foreach (var citation in line.Citations)
        {
            yield return citation.InWords;
        }
    }
}
