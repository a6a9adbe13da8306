using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The noted ends of the chains: an entry that they know and that is gone was cut off; an entry beyond them was written
/// past Timbang; a seal that they know and that is gone was cut off too.
/// </summary>
internal sealed class HeadCheck(TimbangDb db, TrailCount count)
{
    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        count.Unsealed = await db.Set<ChainHead>().SumAsync(h => (long)(h.Ordinal - h.SealedOrdinal), cancellationToken);
        await foreach (var head in CutOff().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Finding.Broken($"Berkas {head.CaseId} entri {head.Ordinal}", "ujung riwayat ini hilang atau diganti");
        }

        await foreach (var entry in Beyond().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Finding.Broken($"{entry.CaseKind} {entry.CaseId} entri {entry.Ordinal}", "entri disisipkan dari luar Timbang");
        }

        var known = await db.Set<ChainHead>().MaxAsync(h => (long?)h.SealedIn, cancellationToken) ?? 0;
        var last = await db.Set<SegelRiwayat>().MaxAsync(s => (long?)s.Ordinal, cancellationToken) ?? 0;
        if (known > last)
        {
            yield return Finding.Broken($"Segel {last + 1}", $"segel {last + 1} sampai {known} hilang");
        }
    }

    private IQueryable<ChainHead> CutOff() => db.Set<ChainHead>().AsNoTracking()
        .Where(h => !db.Riwayat.Any(r => r.CaseId == h.CaseId && r.Ordinal == h.Ordinal && r.Hash == h.Hash));

    private IQueryable<Riwayat> Beyond() => db.Riwayat.AsNoTracking()
        .Where(r => !db.Set<ChainHead>().Any(h => h.CaseId == r.CaseId && h.Ordinal >= r.Ordinal));
}
