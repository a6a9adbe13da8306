using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;

namespace Timbang.Web.Data.Publik;

/// <summary>
/// What anyone may learn of issued papers: by its code, that a paper is genuine; and the bytes of those that are public, which are
/// determined decrees and the sheets of what a decree has put into a list.
/// </summary>
public sealed class PublishedPapers(TimbangDb db)
{
    /// <summary>The paper of a code, or null. Its bytes are hashed again: what was changed in the store is not called genuine.</summary>
    public async Task<VerifiedPaper?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var naskah = await db.Naskah.AsNoTracking().SingleOrDefaultAsync(n => n.Code == code, cancellationToken);
        return naskah is null ? null : new(naskah.Kind, naskah.Number, naskah.Date, naskah.Digest, Naskah.DigestOf(naskah.Content) == naskah.Digest);
    }

    /// <summary>The paper of a code where it is public, or null.</summary>
    public Task<Naskah?> PublicAsync(string code, CancellationToken cancellationToken = default) => db.Naskah.AsNoTracking()
        .Where(n => n.Kind == PaperKind.Decree || (n.Kind == PaperKind.Sheet
            && (db.Pengecualian.Any(p => p.ButirId == n.ButirId) || db.InformasiPublik.Any(i => i.ButirId == n.ButirId))
            && !db.Naskah.Any(later => later.ButirId == n.ButirId && later.IssuedAt > n.IssuedAt)))
        .SingleOrDefaultAsync(n => n.Code == code, cancellationToken);
}

/// <summary>What the page of verification tells of a paper, and nothing else.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The day on it.</param>
/// <param name="Digest">The digest it was issued with.</param>
/// <param name="IsWhole">Whether the stored bytes still have that digest.</param>
public sealed record VerifiedPaper(PaperKind Kind, string Number, DateOnly Date, string Digest, bool IsWhole);
