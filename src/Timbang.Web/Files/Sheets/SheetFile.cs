using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files.Sheets;

/// <summary>
/// A workbook or a CSV file opened to be read, known by its content and not by its name. Nothing in it is run, computed or fetched:
/// what stands in the cells is what was saved.
/// </summary>
public sealed class SheetFile : IDisposable
{
    // Of the parts that are read as a whole (list of sheets, styles); rows and texts are read as they come.
    private const long MostOfAPart = 8 * 1024 * 1024;

    private readonly SpreadsheetDocument? workbook;

    private SheetFile(SpreadsheetDocument? workbook, IReadOnlyList<DataSheet> sheets) => (this.workbook, Sheets) = (workbook, sheets);

    /// <summary>Its sheets, in their order.</summary>
    public IReadOnlyList<DataSheet> Sheets { get; }

    public bool IsWorkbook => workbook is not null;

    /// <exception cref="RefusedFileException">It is no table that is read; the message says why and what to do.</exception>
    public static SheetFile Open(ReadOnlyMemory<byte> content)
    {
        Require(content);
        return content.Span is [(byte)'P', (byte)'K', ..]
            ? Guarded(() => OpenWorkbook(content))
            : new(null, [CsvTable.Read(content)]);
    }

    /// <summary>Sees what the file is by its content, without opening it.</summary>
    /// <exception cref="RefusedFileException">It is no table that is read.</exception>
    public static void Require(ReadOnlyMemory<byte> content)
    {
        if (KindOf(content) is { } kind && RefusalOf(kind) is { } sentence)
        {
            throw new RefusedFileException(FileRefusal.Unknown, sentence);
        }
    }

    /// <summary>Reads on, and says in a sentence where the bytes contradict each other.</summary>
    /// <exception cref="RefusedFileException">They do.</exception>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (IsOfDamage(cause))
        {
            throw new RefusedFileException(FileRefusal.Damaged, cause: cause);
        }
    }

    public void Dispose() => workbook?.Dispose();

    private static bool IsOfDamage(Exception cause) =>
        cause is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or ArgumentException
            or NotSupportedException or InvalidOperationException or KeyNotFoundException or OverflowException;

    // Null for text without a mark of its own.
    private static FileKind? KindOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            return FileContent.Read(content).Kind;
        }
        catch (RefusedFileException unknown) when (unknown.Refusal is FileRefusal.Unknown && IsPlainText(content.Span))
        {
            return null;
        }
        catch (RefusedFileException bomb) when (bomb.Refusal is FileRefusal.Bomb)
        {
            throw new RefusedFileException(
                FileRefusal.Bomb, "Isi buku kerja ini mengembang jauh melebihi ukurannya, sehingga tidak aman dibuka. Salin baris Anda ke templat yang baru, lalu unggah lagi.");
        }
    }

    private static bool IsPlainText(ReadOnlySpan<byte> bytes) => bytes is not [(byte)'P', (byte)'K', 3, 4, ..] && CsvTable.IsText(bytes);

    private static string? RefusalOf(FileKind kind) => kind switch
    {
        FileKind.Xlsx => null,
        FileKind.MacroOffice => "Buku kerja ini memuat makro atau objek tertanam. Di Excel pilih Simpan Sebagai, lalu “Excel Workbook (.xlsx)” tanpa makro, dan unggah hasilnya.",
        FileKind.EncryptedOffice => "Buku kerja ini dikunci kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu unggah lagi.",
        FileKind.LegacyOffice => "Ini buku kerja Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai, lalu “Excel Workbook (.xlsx)”, dan unggah hasilnya.",
        FileKind.Html => "Ini halaman web, walau namanya mungkin .xls. Buka di Excel, pilih Simpan Sebagai, lalu “Excel Workbook (.xlsx)”, dan unggah hasilnya.",
        _ => "Ini bukan buku kerja Excel (.xlsx) dan bukan CSV. Unduh templatnya, isi, lalu unggah.",
    };

    private static SheetFile OpenWorkbook(ReadOnlyMemory<byte> content)
    {
        var workbook = SpreadsheetDocument.Open(InflateBudget.StreamOf(content), isEditable: false, new OpenSettings { MaxCharactersInPart = MostOfAPart });
        var main = workbook.WorkbookPart ?? throw new InvalidDataException("No workbook part.");
        var cells = new CellReading(
            main.SharedStringTablePart is { } shared ? SharedTexts.Read(shared.GetStream()) : SharedTexts.Empty,
            WorkbookFormats.Of(main.WorkbookStylesPart),
            main.Workbook.WorkbookProperties?.Date1904?.Value is true);
        var sheets = main.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [];
        return new(workbook, [.. sheets.SelectMany(sheet => SheetOf(main, sheet, cells))]);
    }

    // Sheets of charts alone have no rows.
    private static IEnumerable<DataSheet> SheetOf(WorkbookPart main, DocumentFormat.OpenXml.Spreadsheet.Sheet sheet, CellReading cells)
    {
        if (sheet.Id?.Value is { } id && main.GetPartById(id) is WorksheetPart part)
        {
            var frame = WorksheetFrame.Read(part.GetStream());
            yield return new DataSheet(sheet.Name?.Value ?? "", () => WorksheetRows.Read(() => part.GetStream(), cells, frame.Merged))
            {
                IsHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible,
                Length = frame.Rows,
                Width = frame.Width,
                HiddenColumns = frame.Hidden,
                Merged = frame.Merged,
            };
        }
    }
}
