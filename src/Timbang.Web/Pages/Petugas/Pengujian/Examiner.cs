using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Gathers what a matrix is examined against: the law in force today, the office's settings, the other items.</summary>
public sealed class Examiner(TimbangDb db, LawShelf law, OfficeClock clock)
{
    // Copies are made from what one wrote last; older items of the unit are not read for it.
    private const int ItemsCompared = 200;

    public async Task<Examination> ForAsync(Butir butir, CancellationToken cancellationToken)
    {
        var others = await db.Butir.AsNoTracking()
            .Where(b => b.UnitId == butir.UnitId && b.OriginId != butir.OriginId)
            .OrderByDescending(b => b.Id)
            .Take(ItemsCompared)
            .Select(b => b.Matriks)
            .ToListAsync(cancellationToken);
        return For(butir, await OfficeAsync(butir.BadanPublikId, cancellationToken)) with
        {
            OtherHarms = others.SelectMany(m => m.Lines).Select(l => l.IfOpened.Trim()).ToHashSet(),
        };
    }

    /// <summary>What is the same for every item of the office today.</summary>
    public async Task<Examination> OfficeAsync(Guid badanPublikId, CancellationToken cancellationToken)
    {
        var office = await OfAsync(badanPublikId, cancellationToken);
        var today = clock.Today();
        return new Examination
        {
            Law = await law.InForceAsync(today, cancellationToken),
            Date = today,
            PermanentOnIJ = office.PermanentOnIJ,
            ReviewYears = office.ReviewYears,
        };
    }

    /// <summary>The same, narrowed to one item.</summary>
    public static Examination For(Butir butir, Examination office) =>
        office with { Document = butir.Uraian.Document, FirstExcludedOn = butir.FirstExcludedOn };

    private Task<Pengaturan> OfAsync(Guid badanPublikId, CancellationToken cancellationToken) =>
        db.BadanPublik.Where(b => b.Id == badanPublikId).Select(b => b.Pengaturan).SingleAsync(cancellationToken);
}
