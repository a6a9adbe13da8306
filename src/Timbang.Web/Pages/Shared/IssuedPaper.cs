using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Shared;

/// <summary>The issued paper of a case, as the page that shows the same words links to it.</summary>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Code">By which anyone verifies it.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsSigned">Whether the scan of it, signed with ink, was filed.</param>
public sealed record IssuedPaper(string Path, string Code, string Number, bool IsSigned)
{
    /// <summary>Whether it waits for signatures in ink, and so does not hold yet.</summary>
    public bool Waits { get; init; }

    /// <summary>Where the bytes of its newest signed scan are.</summary>
    public string SignedPath => Path.Replace(".pdf", "-bertanda-tangan.pdf", StringComparison.Ordinal);
}

/// <summary>Reading which paper a case has.</summary>
internal static class IssuedPapers
{
    private static readonly PaperKind[] Signed = [PaperKind.SignedMinutes, PaperKind.SignedDecree];

    /// <summary>The paper of a case, or null where none was issued.</summary>
    /// <param name="db">The database.</param>
    /// <param name="kind">What paper.</param>
    /// <param name="caseId">Of which case.</param>
    /// <param name="path">Where its bytes are.</param>
    /// <param name="waits">Whether the case waits for signatures in ink.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IssuedPaper?> IssuedAsync(this TimbangDb db, PaperKind kind, Guid caseId, string path, bool waits, CancellationToken cancellationToken) =>
        await db.Naskah
            .Where(n => n.CaseId == caseId && n.Kind == kind)
            .Select(n => new IssuedPaper(path, n.Code, n.Number, db.Naskah.Any(s => s.CaseId == caseId && Signed.Contains(s.Kind))) { Waits = waits })
            .SingleOrDefaultAsync(cancellationToken);
}
