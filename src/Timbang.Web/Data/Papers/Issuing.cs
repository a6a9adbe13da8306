using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Cetak;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Papers;

/// <summary>
/// Issues official papers: marks the letter with its code, writes the bytes once, and notes their digest with the act that makes
/// them. The caller saves, within the transaction of that act: there is no paper without its act, and no act without its paper.
/// </summary>
public sealed class Issuing(TimbangDb db, Settings settings)
{
    private readonly Emblems emblems = new(db);

    private bool? isDemo;

    /// <summary>The letter of a demonstration: that it is one lies across each page, beside what lies there already.</summary>
    public static Letter OfDemo(Letter letter) => letter with { Watermark = $"{letter.Watermark} DATA CONTOH".Trim() };

    /// <param name="act">The case whose act issues it; the act has been recorded, and not been saved.</param>
    /// <param name="terms">Kind, number and day, and what it rests on.</param>
    /// <param name="letter">What stands on it.</param>
    /// <param name="now">The instant of the act.</param>
    /// <param name="cancellationToken">Stops before the save.</param>
    public async Task<Naskah> IssueAsync(CaseFile act, PaperTerms terms, Letter letter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        isDemo ??= await db.Set<InstallationState>().AnyAsync(s => s.IsDemo, cancellationToken);
        var marked = Verification.Mark(await emblems.PutOnAsync(letter, cancellationToken), terms, settings.Address);
        return Add(act, terms, (isDemo.Value ? OfDemo(marked) : marked).ToPdf(), now);
    }

    /// <summary>Keeps the scan of a paper that was signed with ink, as a paper of its own that names its source.</summary>
    /// <param name="act">The case whose act it is; recorded, and not saved yet.</param>
    /// <param name="kind">What the scan is of.</param>
    /// <param name="source">The paper as it was issued.</param>
    /// <param name="content">The scan.</param>
    /// <param name="now">The instant of the act.</param>
    public Naskah Keep(CaseFile act, PaperKind kind, Naskah source, byte[] content, DateTimeOffset now)
    {
        var terms = new PaperTerms(source.BadanPublikId, kind, source.CaseId, source.Number, source.Date) { RestsOn = [new(source.Kind, source.Number, source.Digest)] };
        return Add(act, terms, content, now);
    }

    /// <summary>Papers already issued for these cases, as another paper names them; in the order of their numbers.</summary>
    public async Task<IReadOnlyList<Foundation>> FoundationsAsync(PaperKind kind, IReadOnlyList<Guid> caseIds, CancellationToken cancellationToken) =>
        await db.Naskah
            .Where(n => n.Kind == kind && caseIds.Contains(n.CaseId))
            .OrderBy(n => n.Number)
            .Select(n => new Foundation(n.Kind, n.Number, n.Digest))
            .ToListAsync(cancellationToken);

    private Naskah Add(CaseFile act, PaperTerms terms, byte[] content, DateTimeOffset now)
    {
        var naskah = Naskah.Issue(act.Id, terms, content, Canonical.ToMicroseconds(now));
        db.Add(naskah);
        act.Issued(naskah);
        return naskah;
    }
}
