using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Shared;

/// <summary>The issued paper of a case, as the page that shows the same words links to it.</summary>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Code">By which anyone verifies it.</param>
/// <param name="Number">Its number.</param>
public sealed record IssuedPaper(string Path, string Code, string Number);

/// <summary>Reading which paper a case has.</summary>
internal static class IssuedPapers
{
    /// <summary>The paper of a case, or null where none was issued.</summary>
    public static async Task<IssuedPaper?> IssuedAsync(this TimbangDb db, PaperKind kind, Guid caseId, string path, CancellationToken cancellationToken) =>
        await db.Naskah
            .Where(n => n.CaseId == caseId && n.Kind == kind)
            .Select(n => new IssuedPaper(path, n.Code, n.Number))
            .SingleOrDefaultAsync(cancellationToken);
}
