using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;

namespace Timbang.Web.Data.Publik;

/// <summary>
/// What anyone may learn of issued papers: by its code, that a paper is genuine; and the bytes of those that are public, which are
/// determined decrees and the sheets of what a decree has put into a list. The reader's own agency makes no difference.
/// </summary>
public sealed class PublishedPapers(TimbangDb db)
{
    /// <summary>The paper of a code, or null. What was changed in the store, or written into it past Timbang, is not called genuine.</summary>
    public Task<VerifiedPaper?> FindAsync(string code, CancellationToken cancellationToken = default) => AsAnyoneAsync(async () =>
        await db.Naskah.AsNoTracking().SingleOrDefaultAsync(n => n.Code == code, cancellationToken) is { } naskah
            ? new VerifiedPaper(naskah.Kind, naskah.Number, naskah.Date, naskah.Digest, await IsGenuineAsync(naskah, cancellationToken))
            : null);

    /// <summary>The paper of a code where it is public and genuine, or null.</summary>
    public Task<Naskah?> PublicAsync(string code, CancellationToken cancellationToken = default) => AsAnyoneAsync(async () =>
    {
        var naskah = await db.Naskah.AsNoTracking()
            .Where(n => n.Kind == PaperKind.Decree || (n.Kind == PaperKind.Sheet
                && (db.Pengecualian.Any(p => p.ButirId == n.ButirId) || db.InformasiPublik.Any(i => i.ButirId == n.ButirId))
                && !db.Naskah.Any(later => later.ButirId == n.ButirId && later.IssuedAt > n.IssuedAt)))
            .SingleOrDefaultAsync(n => n.Code == code, cancellationToken);
        return naskah is not null && await IsGenuineAsync(naskah, cancellationToken) ? naskah : null;
    });

    // A paper is genuine for whoever holds it: also for somebody signed in at another agency.
    private async Task<T> AsAnyoneAsync<T>(Func<Task<T>> ask)
    {
        var own = db.Reach;
        db.Reach = Reach.Machine;
        try
        {
            return await ask();
        }
        finally
        {
            db.Reach = own;
        }
    }

    // The bytes are hashed again, and held against what the issuing act wrote into its trail.
    private async Task<bool> IsGenuineAsync(Naskah naskah, CancellationToken cancellationToken) =>
        Naskah.DigestOf(naskah.Content) == naskah.Digest
        && await db.Riwayat
            .Where(entry => entry.CaseId == naskah.IssuedById)
            .SelectMany(entry => entry.Isi)
            .AnyAsync(value => value.Field == naskah.Field && value.Value == naskah.Recorded, cancellationToken);
}

/// <summary>What the page of verification tells of a paper, and nothing else.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The day on it.</param>
/// <param name="Digest">The digest it was issued with.</param>
/// <param name="IsWhole">Whether the bytes, and what the paper is, are still as they were issued.</param>
public sealed record VerifiedPaper(PaperKind Kind, string Number, DateOnly Date, string Digest, bool IsWhole);
