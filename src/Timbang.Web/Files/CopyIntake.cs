using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Preview;

namespace Timbang.Web.Files;

/// <summary>
/// Receives the scan of a paper that was signed with ink, before any act begins: what it is by its content, its pages counted in the
/// sandbox, looked through for viruses. Nothing is kept until its act keeps it.
/// </summary>
public sealed class CopyIntake(Scanning scanning, PdfPages pdf)
{
    /// <param name="content">The whole file, at most <see cref="Berkas.MaxBytes"/>.</param>
    /// <param name="source">The paper as it was issued.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="RefusedFileException">It is no file that is taken; the message says why.</exception>
    /// <exception cref="UnreadablePdfException">Its pages cannot be counted; the message says why.</exception>
    public async Task<ReceivedCopy> TakeAsync(byte[] content, Naskah source, CancellationToken cancellationToken)
    {
        var found = FileContent.Read(content);
        var (scan, finding) = await scanning.LookAsync(content, cancellationToken);
        var pages = found.Kind == FileKind.Pdf ? await pdf.CountAsync(content, cancellationToken) : 0;
        var copy = new SignedCopy(found.Kind, pages, Naskah.DigestOf(content)) { Warnings = found.Warnings, Scan = scan, ScanFinding = finding };
        return new(content, copy, source, new(source.Digest, await pdf.CountAsync(source.Content, cancellationToken)));
    }
}

/// <summary>A scan as it was received, beside the paper it is the scan of.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Copy">What is known of it.</param>
/// <param name="Source">The paper as it was issued.</param>
/// <param name="Scanned">What the scan is held against.</param>
public sealed record ReceivedCopy(byte[] Content, SignedCopy Copy, Naskah Source, ScannedPaper Scanned);
