using System.Collections.Frozen;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// What a file really is, found by its bytes alone; neither its name nor what the uploader's browser says of it is asked.
/// One meaning is chosen for a file that has several: only what stands at its very first byte counts, and where a second
/// meaning shows, the file goes to the sealed kinds or carries a warning.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Warnings">Indonesian sentences for who decides about the file, as far as seen without opening all of it; often none.</param>
public sealed record FileContent(FileKind Kind, IReadOnlyList<string> Warnings)
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    // A name and a type with which no machine opens it by a double click.
    private static readonly Facts Sealed = new(".bin", "application/octet-stream");

    private static readonly FrozenDictionary<FileKind, Facts> Known = new Dictionary<FileKind, Facts>
    {
        [FileKind.Pdf] = new(".pdf", "application/pdf"),
        [FileKind.Jpeg] = new(".jpg", "image/jpeg"),
        [FileKind.Png] = new(".png", "image/png"),
        [FileKind.Docx] = new(".docx", OpenXml + "wordprocessingml.document"),
        [FileKind.Xlsx] = new(".xlsx", OpenXml + "spreadsheetml.sheet"),
        [FileKind.Pptx] = new(".pptx", OpenXml + "presentationml.presentation"),
    }.ToFrozenDictionary();

    /// <summary>Finds out what the bytes are.</summary>
    /// <exception cref="RefusedFileException">Empty, larger than <see cref="Berkas.MaxBytes"/>, of no known kind, damaged, or made to burst.</exception>
    public static FileContent Read(ReadOnlyMemory<byte> bytes) => bytes.Length switch
    {
        0 => throw new RefusedFileException(FileRefusal.Empty),
        > Berkas.MaxBytes => throw new RefusedFileException(FileRefusal.TooLarge),
        _ => Sniff(bytes),
    };

    /// <summary>With its dot; never the uploader's.</summary>
    public static string ExtensionOf(FileKind kind) => FactsOf(kind).Extension;

    /// <summary>Never the uploader's.</summary>
    public static string MediaTypeOf(FileKind kind) => FactsOf(kind).MediaType;

    private static Facts FactsOf(FileKind kind) => kind.MayBePublished() ? Known[kind] : Sealed;

    private static FileContent Sniff(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => PdfContent.Read(bytes),
        [0xFF, 0xD8, 0xFF, ..] => new(FileKind.Jpeg, []),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new(FileKind.Png, []),
        [(byte)'P', (byte)'K', 3, 4, ..] => OfficeContent.Read(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OleContent.Read(bytes.Span),
        _ => MarkupContent.Read(bytes.Span),
    };

    private sealed record Facts(string Extension, string MediaType);
}
