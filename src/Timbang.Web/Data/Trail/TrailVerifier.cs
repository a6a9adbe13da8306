using System.Runtime.CompilerServices;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// Checks the whole trail from its rows alone, in one reading of an unchanging state and in bounded memory: every case's
/// chain, every value against its hash, every seal and what it seals, the ends of the chains, the cases themselves, and the issued papers.
/// </summary>
public sealed class TrailVerifier(TimbangDb db)
{
    public TrailCount Count { get; } = new();

    /// <summary>Everything noteworthy, broken or erased, in the order of the checks.</summary>
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var reading = await db.Dialect.BeginReadingAsync(cancellationToken);
        var checks = new[]
        {
            new ChainCheck(db, Count).FindAsync(cancellationToken),
            new SealCheck(db, Count).FindAsync(cancellationToken),
            new HeadCheck(db, Count).FindAsync(cancellationToken),
            new CaseCheck(db).FindAsync(cancellationToken),
            new PaperCheck(db, Count).FindAsync(cancellationToken),
        };
        foreach (var check in checks)
        {
            await foreach (var finding in check)
            {
                yield return finding;
            }
        }
    }
}
