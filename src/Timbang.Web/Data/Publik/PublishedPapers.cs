using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data.Papers;

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
            {
                Effect = await EffectOfAsync(naskah, cancellationToken),
                SignedDigests = await SignedDigestsAsync(naskah, cancellationToken),
            }
            : null);

    /// <summary>The paper of a code where it is public and genuine, or null.</summary>
    public Task<Naskah?> PublicAsync(string code, CancellationToken cancellationToken = default) => AsAnyoneAsync(async () =>
        await db.Naskah.AsNoTracking().SingleOrDefaultAsync(n => n.Code == code, cancellationToken) is { } naskah
            && await IsPublicAsync(naskah, cancellationToken) && await IsGenuineAsync(naskah, cancellationToken)
            ? naskah
            : null);

    /// <summary>The emblem that papers carry, by its digest; null where there is none.</summary>
    public Task<byte[]?> EmblemAsync(string digest, CancellationToken cancellationToken = default) => AsAnyoneAsync(() => new Emblems(db).PngAsync(digest, cancellationToken));

    private Task<bool> IsPublicAsync(Naskah naskah, CancellationToken cancellationToken) => naskah.Kind switch
    {
        PaperKind.Decree => db.Keputusan.AnyAsync(k => k.Id == naskah.CaseId && k.Stage == DecreeStage.Ditetapkan, cancellationToken),
        PaperKind.Sheet => db.Naskah.AnyAsync(
            n => n.Id == naskah.Id
                && (db.Pengecualian.Any(p => p.ButirId == n.ButirId) || db.InformasiPublik.Any(i => i.ButirId == n.ButirId))
                && !db.Naskah.Any(later => later.ButirId == n.ButirId && later.IssuedAt > n.IssuedAt),
            cancellationToken),
        _ => Task.FromResult(false),
    };

    // Genuine, and yet without effect: printed to be signed with ink, or given up after that.
    private async Task<PaperEffect> EffectOfAsync(Naskah naskah, CancellationToken cancellationToken) => naskah.Kind switch
    {
        PaperKind.Decree => await db.Keputusan.Where(k => k.Id == naskah.CaseId).Select(k => k.Stage).SingleOrDefaultAsync(cancellationToken) switch
        {
            DecreeStage.Dicetak => PaperEffect.Awaited,
            DecreeStage.Dibatalkan => PaperEffect.GivenUp,
            _ => PaperEffect.InEffect,
        },
        PaperKind.Invitation or PaperKind.Cancellation when await IsReplacedAsync(naskah, cancellationToken) => PaperEffect.Replaced,
        PaperKind.Minutes or PaperKind.Sheet when await db.Sidang.AnyAsync(s => s.Id == naskah.IssuedById && s.Stage == SittingStage.Dicetak, cancellationToken) => PaperEffect.Awaited,
        _ => PaperEffect.InEffect,
    };

    // An invitation to a sitting that was called off holds no more, whether the notice is written or not.
    private async Task<bool> IsReplacedAsync(Naskah naskah, CancellationToken cancellationToken) =>
        await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == naskah.IssuedById, cancellationToken) is { } sidang
        && ((sidang.Stage == SittingStage.Dibatalkan && naskah.Kind == PaperKind.Invitation) || sidang.Letters?.Any(letter => letter.ReplacesId == naskah.CaseId) is true);

    // By what the trail keeps of them: a scan may be large, and anyone may ask.
    private async Task<IReadOnlyList<string>> SignedDigestsAsync(Naskah naskah, CancellationToken cancellationToken)
    {
        PaperKind? kind = naskah.Kind switch { PaperKind.Minutes => PaperKind.SignedMinutes, PaperKind.Decree => PaperKind.SignedDecree, _ => null };
        var field = Naskah.FieldOf("");
        return kind is null
            ? []
            : await db.Naskah
                .Where(n => n.CaseId == naskah.CaseId && n.Kind == kind)
                .Where(n => db.Riwayat.Where(entry => entry.CaseId == n.IssuedById).SelectMany(entry => entry.Isi).Any(value => value.Field == field + n.Code && value.Value!.StartsWith(n.Digest)))
                .Select(n => n.Digest)
                .ToListAsync(cancellationToken);
    }

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
public sealed record VerifiedPaper(PaperKind Kind, string Number, DateOnly Date, string Digest, bool IsWhole)
{
    /// <summary>Whether it holds: a genuine paper may still wait for its signature.</summary>
    public PaperEffect Effect { get; init; }

    /// <summary>Digests of its scans that were signed with ink.</summary>
    public IReadOnlyList<string> SignedDigests { get; init; } = [];
}

/// <summary>Whether an issued paper holds.</summary>
public enum PaperEffect
{
    InEffect,

    /// <summary>Printed to be signed with ink, and not signed yet.</summary>
    Awaited,

    /// <summary>Given up before it was signed: it never held.</summary>
    GivenUp,

    /// <summary>It held, until a newer letter took its place or what it invited to was called off.</summary>
    Replaced,
}
