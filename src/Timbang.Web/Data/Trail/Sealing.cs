using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// Seals what was written since the last seal, by whichever node leads at the moment. Which heads are unsealed is told
/// by their ordinals, never by time: an act that commits late is sealed late, and none is missed or sealed twice.
/// </summary>
public static class Sealing
{
    // A seal stays small enough to be read; what is over waits for the next one.
    private const int MostHeads = 1000;

    /// <summary>Writes the next seal when there is something to seal and nobody else is at it; answers how many heads it holds.</summary>
    public static async Task<int> SealAsync(this TimbangDb db, CancellationToken cancellationToken = default)
    {
        if (!await db.Set<ChainHead>().AnyAsync(h => h.Ordinal > h.SealedOrdinal, cancellationToken))
        {
            return 0;
        }

        await using var lead = await db.Dialect.TryLeadAsync(cancellationToken);
        if (lead is null)
        {
            return 0;
        }

        var heads = await db.Dialect.UnsealedHeads(MostHeads).ToListAsync(cancellationToken);
        if (heads.Count > 0)
        {
            await db.WriteSealAsync(heads, cancellationToken);
            await lead.CommitAsync(CancellationToken.None);
        }

        return heads.Count;
    }

    private static async Task WriteSealAsync(this TimbangDb db, List<ChainHead> heads, CancellationToken cancellationToken)
    {
        var last = await db.Set<SegelRiwayat>().AsNoTracking().OrderByDescending(s => s.Ordinal).FirstOrDefaultAsync(cancellationToken);
        var seal = new SegelRiwayat
        {
            Ordinal = (last?.Ordinal ?? 0) + 1,
            Instant = Canonical.ToMicroseconds(db.Time.GetUtcNow()),
            Heads = Canonical.HeadsOf(heads),
            PrevHash = last?.Hash ?? Canonical.Genesis,
        }.Hashed();
        db.Add(seal);
        heads.ForEach(h => (h.SealedOrdinal, h.SealedIn) = (h.Ordinal, seal.Ordinal));
        await db.SaveChangesAsync(cancellationToken);
    }
}
