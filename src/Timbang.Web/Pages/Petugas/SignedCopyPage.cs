using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Preview;

namespace Timbang.Web.Pages.Petugas;

/// <summary>
/// Files the scan of a case's paper that was signed with ink. It is received before the act begins, like every file: that takes as
/// long as a network and a scanner take.
/// </summary>
public abstract class SignedCopyPage<TCase, TForm>(TimbangDb db, CopyIntake intake, PaperKind kind) : ActPage<TCase, TForm>(db)
    where TCase : CaseFile
    where TForm : ActForm, new()
{
    private ReceivedCopy? received;

    /// <summary>The scan that was sent.</summary>
    /// <exception cref="RuleException">None was.</exception>
    protected ReceivedCopy Received => received ?? throw new RuleException("Pilih pindaian naskah yang sudah ditandatangani.", SignedCopy.Field);

    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        var cancellationToken = HttpContext.RequestAborted;

        // The file is no bound field: so that what the act says of it stands beside it.
        ModelState.SetModelValue(SignedCopy.Field, new ValueProviderResult(""));
        ModelState.MarkFieldSkipped(SignedCopy.Field);
        if (await Request.SentFileAsync(SignedCopy.Field) is { } file
            && Guid.TryParse((string?)RouteData.Values["id"], out var id)
            && await Db.Set<TCase>().AsNoTracking().AnyAsync(c => c.Id == id, cancellationToken)
            && await Db.Naskah.AsNoTracking().SingleOrDefaultAsync(n => n.CaseId == id && n.Kind == kind, cancellationToken) is { } source)
        {
            await ReceiveAsync(file, source, cancellationToken);
        }
    }

    private async Task ReceiveAsync(IFormFile file, Naskah source, CancellationToken cancellationToken)
    {
        try
        {
            received = await intake.TakeAsync(await file.ReadAsync(cancellationToken), source, cancellationToken);
        }
        catch (Exception refused) when (refused is RefusedFileException or UnreadablePdfException)
        {
            ModelState.AddModelError(SignedCopy.Field, refused.Message);
        }
    }
}
