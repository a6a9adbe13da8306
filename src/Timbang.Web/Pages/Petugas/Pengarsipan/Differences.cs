using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>
/// What differs between soft copy and hard copy, kind by kind. Each kind is one question of its own, so that a page of the list
/// costs the same however many there are.
/// </summary>
internal sealed class Differences(TimbangDb db, FolderQuery query, DateOnly today)
{
    /// <summary>From this month on, a folder that the stock-take of the year has not seen is a difference.</summary>
    public const int StockTakeIsDue = 10;

    public async Task<IReadOnlyList<int>> CountAsync(CancellationToken cancellationToken)
    {
        List<int> counts = [];
        foreach (var kind in Kinds())
        {
            counts.Add(await kind.CountAsync(cancellationToken));
        }

        return counts;
    }

    /// <summary>Some of them, all kinds one after the other.</summary>
    public async Task<IReadOnlyList<Difference>> ReadAsync(IReadOnlyList<int> counts, int skip, int take, CancellationToken cancellationToken)
    {
        List<Difference> rows = [];
        foreach (var (kind, count) in Kinds().Zip(counts))
        {
            if (skip < count && rows.Count < take)
            {
                rows.AddRange(await kind.Skip(skip).Take(take - rows.Count).ToListAsync(cancellationToken));
            }

            skip = Math.Max(0, skip - count);
        }

        return rows;
    }

    private IEnumerable<IQueryable<Difference>> Kinds()
    {
        var folders = db.Folders(query);
        yield return Receipts(DifferenceKind.NotFiled, t => t.Where(r => r.Stage == ReceiptStage.Diterima));
        yield return Receipts(DifferenceKind.WithoutFolder, t => t.Where(r => r.Stage == ReceiptStage.Diarsipkan && !db.ArsipFisik.Any(f => f.TandaTerimaId == r.Id)));
        yield return Found(DifferenceKind.Missing, folders.Where(f => f.Finding == FolderFinding.TidakDitemukan));
        yield return Found(DifferenceKind.Incomplete, folders.Where(f => f.Finding == FolderFinding.TidakLengkap));
        yield return folders.Overdue(today).OrderBy(f => f.DueBack).ThenBy(f => f.Id)
            .Select(f => new Difference(DifferenceKind.Overdue, f.Id, f.KeputusanId, f.UnitId, f.DecreeNumber, f.UnitName, f.Borrower + " (" + f.BorrowerUnit + ")", f.DueBack));
        if (today.Month >= StockTakeIsDue)
        {
            yield return folders.Unchecked(today.Year).InShelfOrder()
                .Select(f => new Difference(DifferenceKind.Unchecked, f.Id, f.KeputusanId, f.UnitId, f.DecreeNumber, f.UnitName, "", f.CheckedOn));
        }
    }

    private static IQueryable<Difference> Found(DifferenceKind kind, IQueryable<ArsipFisik> folders) => folders.InShelfOrder()
        .Select(f => new Difference(kind, f.Id, f.KeputusanId, f.UnitId, f.DecreeNumber, f.UnitName, f.CheckNote, f.CheckedOn));

    private IQueryable<Difference> Receipts(DifferenceKind kind, Func<IQueryable<TandaTerima>, IQueryable<TandaTerima>> which) =>
        from row in Searching.Patterns(query.Search).Aggregate(
            from receipt in which(db.TandaTerima.AsNoTracking().Where(t => query.UnitId == null || t.UnitId == query.UnitId))
            join keputusan in db.Keputusan on receipt.KeputusanId equals keputusan.Id
            join unit in db.UnitKerja on receipt.UnitId equals unit.Id
            select new { receipt.Id, receipt.KeputusanId, receipt.UnitId, receipt.ReceivedAt, Number = keputusan.Number!, unit.Name },
            (found, pattern) => found.Where(r =>
                EF.Functions.Like(Searching.Small(r.Number), pattern, Searching.Escape)
                || EF.Functions.Like(Searching.Small(r.Name), pattern, Searching.Escape)))
        orderby row.ReceivedAt, row.Id
        select new Difference(kind, row.Id, row.KeputusanId, row.UnitId, row.Number, row.Name, "", null);
}
