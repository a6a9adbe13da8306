using Timbang.Web.Files.Sheets;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The workbook that a unit fills: a sheet of items with hints and lists, examples, the lists themselves, and how to go about it. Nothing in it is hidden.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Words">What may be chosen by the law of the day.</param>
/// <param name="Today">The day.</param>
public sealed record Template(string Unit, Vocabulary Words, DateOnly Today)
{
    /// <summary>The row of headings; the unit and the explanations stand above it.</summary>
    public const int HeadingRow = 3;

    private static readonly IReadOnlyList<string> Steps =
    [
        "Cara mengisi",
        "1. Isi lembar “Butir” mulai baris 4. Lembar “Contoh” memperlihatkan tiga butir yang sudah diisi.",
        "2. Satu baris adalah satu baris matriks. Baris-baris dengan isi yang sama di kolom “Butir” adalah satu butir; letakkan berurutan.",
        "3. Uraian butir, pilihan yang lebih ringan, dan usulnya ditulis sekali saja, pada baris pertama butir itu.",
        "4. Kosongkan kolom matriks (dari “Bagian” ke kanan) bila matriksnya diisi kemudian di Timbang.",
        "5. Kolom dengan daftar pilihan menerima isi lembar “Pilihan” saja. Tanggal boleh ditulis seperti 31 Desember 2028.",
        "6. Jangan menulis nama orang, NIK, atau nomor rekening, kecuali di kolom “Lampiran internal”.",
        "7. Simpan, lalu unggah di Timbang: Berkas uji, “Unggah usulan dari Excel”. Timbang memeriksa setiap baris sebelum mendaftarkan apa pun.",
    ];

    /// <summary>Rows that are filled in already.</summary>
    public IReadOnlyList<IReadOnlyDictionary<ProposalColumn, string>> Filled { get; init; } = [];

    public byte[] ToWorkbook() => WorkbookWriter.Write(
    [
        new(TemplateSheets.Items, Columns(), [[new(TemplateSheets.UnitMark + Unit, CellLook.Title)], Help(), Headings(), .. Filled.Select(RowOf)])
        {
            FrozenRows = HeadingRow,
            FrozenColumns = 2,
            Hints = [.. ProposalColumns.All.Select(HintOf)],
        },
        new(TemplateSheets.Examples, Columns(), [Headings(), .. new Examples(Words, Today).Rows.Select(RowOf)]) { FrozenRows = 1, FrozenColumns = 2 },
        new(TemplateSheets.Lists, [.. Lists().Select(_ => new WrittenColumn(44))], ListRows()) { FrozenRows = 1 },
        new(TemplateSheets.Guide, [new(120)], Steps.Select((step, index) => new[] { new WrittenCell(step, index == 0 ? CellLook.Title : CellLook.Plain) })),
    ]);

    /// <summary>The headings alone, for who fills a CSV file.</summary>
    public static IReadOnlyList<string> CsvHeadings => [.. ProposalColumns.All.Select(c => c.Heading)];

    private static List<WrittenColumn> Columns() => [.. ProposalColumns.All.Select(c => new WrittenColumn(c.Width, LookOf(c)))];

    private static CellLook LookOf(ProposalColumn column) => column.Kind switch
    {
        ColumnKind.Day => CellLook.Day,
        ColumnKind.Choice => CellLook.Plain,
        _ => CellLook.Text,
    };

    private static IReadOnlyList<WrittenCell> Headings() => [.. ProposalColumns.All.Select(c => new WrittenCell(c.Heading, CellLook.Heading))];

    private static IReadOnlyList<WrittenCell> Help() => [.. ProposalColumns.All.Select(c => new WrittenCell(c.Help, CellLook.Help))];

    private static IReadOnlyList<WrittenCell> RowOf(IReadOnlyDictionary<ProposalColumn, string> row) => [.. ProposalColumns.All.Select(c => CellOf(c, row.GetValueOrDefault(c)))];

    private static WrittenCell CellOf(ProposalColumn column, string? text) => column.Kind == ColumnKind.Day && TypedDay.Read(text).Day is { } day
        ? new(null, CellLook.Day) { Day = day }
        : new(text, LookOf(column));

    private CellHint HintOf(ProposalColumn column, int index)
    {
        var place = Lists().FindIndex(l => l.Heading == column.Heading);
        var isOpen = column.Kind != ColumnKind.Choice;
        var letters = DataSheet.LettersOf(place + 1);
        return new(index + 1, HeadingRow + 1, column.Heading, column.Help)
        {
            Choices = isOpen ? null : $"{TemplateSheets.Lists}!${letters}$2:${letters}${Lists()[place].Words.Count + 1}",
        };
    }

    private List<(string Heading, IReadOnlyList<string> Words)> Lists() =>
        [.. Words.Lists().Select(l => (l.Key.Heading, l.Value)), (ProposalColumns.Citations.Heading, Words.Statutes)];

    private IEnumerable<IReadOnlyList<WrittenCell>> ListRows()
    {
        var lists = Lists();
        yield return [.. lists.Select(l => new WrittenCell(l.Heading, CellLook.Heading))];
        for (var at = 0; at < lists.Max(l => l.Words.Count); at++)
        {
            yield return [.. lists.Select(l => new WrittenCell(l.Words.ElementAtOrDefault(at)))];
        }
    }
}
