using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Cetak;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Shared;

/// <summary>Issued papers as files: the very bytes, to be saved and never shown within the site.</summary>
internal static class PaperFile
{
    /// <summary>The paper of a case that the reader was found to reach, the newest where it has several; or 404 where none was issued.</summary>
    public static async Task<IActionResult> PaperAsync(this TimbangDb db, PaperKind kind, Guid caseId, CancellationToken cancellationToken) =>
        await db.Naskah.AsNoTracking().Where(n => n.CaseId == caseId && n.Kind == kind).OrderByDescending(n => n.IssuedAt).FirstOrDefaultAsync(cancellationToken) is { } naskah
            ? Of(naskah)
            : new NotFoundResult();

    public static FileContentResult Of(Naskah naskah) => new(naskah.Content, "application/pdf") { FileDownloadName = $"{Plain($"{PrefixOf(naskah.Kind)} {naskah.Number}")}.pdf" };

    /// <summary>A paper of how things stand now, made for who asks and kept nowhere.</summary>
    public static async Task<FileContentResult> PrintedAsync(this TimbangDb db, Letter letter, Installation installation, string name, CancellationToken cancellationToken)
    {
        var whole = await new Emblems(db).PutOnAsync(letter, cancellationToken);
        return new((installation.IsDemo ? Issuing.OfDemo(whole) : whole).ToPdf(), "application/pdf") { FileDownloadName = $"{Plain(name)}.pdf" };
    }

    // A number has strokes and spaces, which no file name may have on every machine.
    private static string Plain(string name) => new([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);

    private static string PrefixOf(PaperKind kind) => kind switch
    {
        PaperKind.Sheet => "lembar-uji",
        PaperKind.Minutes => "berita-acara",
        PaperKind.Decree => "sk",
        PaperKind.SignedMinutes => "berita-acara-bertanda-tangan",
        PaperKind.SignedDecree => "sk-bertanda-tangan",
        PaperKind.Invitation => "undangan",
        PaperKind.Cancellation => "pemberitahuan",
        PaperKind.Result => "surat-hasil",
        _ => "tanda-terima",
    };
}
