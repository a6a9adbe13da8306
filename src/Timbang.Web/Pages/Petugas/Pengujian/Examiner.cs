using Microsoft.EntityFrameworkCore;
using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// Gathers what a matrix is examined against: the law in force today, the office's settings, the other items; and, for
/// what is decided, the law in force on the day of its decree.
/// </summary>
public sealed class Examiner(TimbangDb db, LawShelf shelf, OfficeClock clock)
{
    // Copies are made from what one wrote last; older items of the unit are not read for it.
    private const int ItemsCompared = 200;

    public async Task<Examination> ForAsync(Butir butir, CancellationToken cancellationToken) =>
        For(butir, await AmongAsync(butir.BadanPublikId, db.Butir.Where(b => b.UnitId == butir.UnitId && b.OriginId != butir.OriginId), cancellationToken));

    /// <summary>For items of a unit that are not there yet.</summary>
    public Task<Examination> ForNewAsync(Guid badanPublikId, Guid unitId, CancellationToken cancellationToken) =>
        AmongAsync(badanPublikId, db.Butir.Where(b => b.UnitId == unitId), cancellationToken);

    /// <summary>Items with their findings as pages show them, in the order given.</summary>
    public async Task<IReadOnlyList<MatrixView>> ViewsAsync(Guid badanPublikId, IReadOnlyList<Butir> items, CancellationToken cancellationToken)
    {
        var today = await OfficeAsync(badanPublikId, cancellationToken);
        var days = await DecreeDaysAsync(items, cancellationToken);
        var law = days.Count == 0 ? KatalogHukum.Empty : await shelf.AllAsync(cancellationToken);
        return [.. items.Select(b => b.KeputusanId is { } decree && days.TryGetValue(decree, out var day)
            ? MatrixView.Decided(b.Matriks, b.Outcome!.Value, For(b, OnDay(law, day)))
            : MatrixView.Of(b.Matriks, For(b, today)))];
    }

    // What a decree settled under the settings of its day is not judged by those of another: the widest stand here.
    private static Examination OnDay(KatalogHukum law, DateOnly day) =>
        new() { Law = law.InForce(day), Date = day, PermanentOnIJ = true, ReviewYears = 100 };

    private async Task<Examination> AmongAsync(Guid badanPublikId, IQueryable<Butir> items, CancellationToken cancellationToken)
    {
        var others = await items.AsNoTracking().OrderByDescending(b => b.Id).Take(ItemsCompared).Select(b => b.Matriks).ToListAsync(cancellationToken);
        return await OfficeAsync(badanPublikId, cancellationToken) with
        {
            OtherHarms = others.SelectMany(m => m.Lines).Select(l => l.IfOpened.Trim()).ToHashSet(),
        };
    }

    /// <summary>What is the same for every item of the office today.</summary>
    private async Task<Examination> OfficeAsync(Guid badanPublikId, CancellationToken cancellationToken)
    {
        var office = await db.SettingsOfAsync(badanPublikId, cancellationToken);
        var today = clock.Today();
        return new Examination
        {
            Law = await shelf.InForceAsync(today, cancellationToken),
            Date = today,
            PermanentOnIJ = office.PermanentOnIJ,
            ReviewYears = office.ReviewYears,
        };
    }

    private async Task<Dictionary<Guid, DateOnly>> DecreeDaysAsync(IReadOnlyList<Butir> items, CancellationToken cancellationToken)
    {
        var ids = items.Where(b => Journey.IsDecided(b.Stage)).Select(b => b.KeputusanId).OfType<Guid>().Distinct().ToList();
        return await db.Keputusan.AsNoTracking()
            .Where(k => ids.Contains(k.Id) && k.Date != null)
            .ToDictionaryAsync(k => k.Id, k => k.Date!.Value, cancellationToken);
    }

    // Narrowed to one item.
    private static Examination For(Butir butir, Examination office) =>
        office with { Document = butir.Uraian.Document, FirstExcludedOn = butir.FirstExcludedOn };
}
