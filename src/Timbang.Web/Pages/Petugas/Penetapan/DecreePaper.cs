using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;
using Line = Timbang.Pengujian.Line;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The determined decree as a paper: tata naskah dinas upright, its lampiran flat (dossier 3.3).</summary>
/// <param name="Keputusan">The decree, determined.</param>
/// <param name="Office">Name of the agency.</param>
public sealed record DecreePaper(Keputusan Keputusan, string Office)
{
    private static readonly double[] Weights = [4, 17, 17, 17, 17, 12, 11, 9];

    private Stationery Stationery => Keputusan.Stationery!;

    private string Head => Stationery.DeterminedBy.AsDecreeHead().ToUpperInvariant();

    private string About => Keputusan.About.ToUpperInvariant();

    private string Day => Keputusan.Date!.Value.Plain();

    private string[] Signers => Keputusan.SignedBy.Split('\n');

    /// <summary>The paper, still without the marks by which it is verified.</summary>
    public Letter ToLetter() => new(
        $"Keputusan Nomor {Keputusan.Number} tentang {Keputusan.About}",
        Office,
        Keputusan.DeterminedAt!.Value,
        [new([.. Opening(), .. Reasons(), .. Dictums(), .. Closing()]), new([.. Annex()], IsFlat: true)]);

    private IEnumerable<Block> Opening() =>
    [
        .. Kop.Of(Stationery),
        new Heading(1, $"KEPUTUSAN {Head}\nNOMOR {Keputusan.Number}"),
        Center("TENTANG"),
        new Heading(2, About),
        Center($"{Head},"),
    ];

    private IEnumerable<Block> Reasons() =>
    [
        new LabelledRows(
        [
            new("Menimbang", [new PointList(Marker.Letter, [.. Keputusan.Considerations.Select(Paragraph.Justified)])]),
            new("Mengingat", [new PointList(Marker.Number, [.. Keputusan.LegalBases.Select(Paragraph.Justified)])]),
            .. Keputusan.ApprovedOn is { } approved ? [Approval(approved)] : Array.Empty<LabelledRow>(),
        ]),
    ];

    private static LabelledRow Approval(DateOnly day) => new(
        "Memperhatikan",
        [Paragraph.Justified($"Persetujuan Atasan Pejabat Pengelola Informasi dan Dokumentasi tanggal {day.Plain()};")]);

    private IEnumerable<Block> Dictums() =>
    [
        new Heading(2, "MEMUTUSKAN:"),
        new LabelledRows(
        [
            new("Menetapkan", [Paragraph.Justified($"KEPUTUSAN {Head} TENTANG {About}.")]),
            .. Keputusan.Dictums.Select((text, index) => new LabelledRow((index + 1).AsDictum(), [Paragraph.Justified(text)])),
        ]),
    ];

    private IEnumerable<Block> Closing() =>
    [
        new Signature([$"Ditetapkan di {Stationery.Seat}", $"pada tanggal {Day}", .. Signed()], [.. Signers.Skip(1)]),
        .. Copies.Of(Stationery),
    ];

    private IEnumerable<Block> Annex() =>
    [
        new Paragraph($"LAMPIRAN\nKEPUTUSAN {Head}\nNOMOR {Keputusan.Number}\nTANGGAL {Day.ToUpperInvariant()}") { Indent = 150 },
        new Heading(2, $"LEMBAR PENGUJIAN KONSEKUENSI\n{About}"),
        new Table(Weights, Heads(), [.. Keputusan.Items.SelectMany(RowsOf)]),
        new Signature([.. Signed()], [.. Signers.Skip(1)]),
    ];

    private IEnumerable<string> Signed() => [$"{Signers[0].ToUpperInvariant()},"];

    private static IReadOnlyList<Row> Heads() =>
    [
        new([Cell.Title("No.", rows: 2), Cell.Title("Informasi", rows: 2), Cell.Title("Dasar hukum", rows: 2), Cell.Title("Konsekuensi", columns: 2), Cell.Title("Klasifikasi", rows: 2), Cell.Title("Jangka waktu", rows: 2), Cell.Title("Unit kerja", rows: 2)]),
        new([Cell.Title("bila dibuka"), Cell.Title("bila ditutup")]),
    ];

    private static IEnumerable<Row> RowsOf(DecreeItem item, int index) => item.Lines.Count == 0
        ? [new([Cell.Number(index + 1), new(item.PublicTitle), new("Pasal 2 ayat (1) UU 14/2008"), new("Dapat dibuka; dimuat dalam Daftar Informasi Publik", columns: 2), new(item.Outcome.InWords()), new("–"), new(item.UnitName)])]
        : item.Lines.Select((line, i) => i == 0
            ? new Row([Cell.Number(index + 1, item.Lines.Count), new(item.PublicTitle, rows: item.Lines.Count), .. CellsOf(item, line), new(item.UnitName, rows: item.Lines.Count)])
            : new Row([.. CellsOf(item, line)]));

    private static IEnumerable<Cell> CellsOf(DecreeItem item, Line line) =>
    [
        new(line.Basis()),
        new(line.IfOpened),
        new(line.IfClosed),
        new(item.Outcome.InWords() + (line.IsWhole ? "" : $": {line.Part}")),
        new(line.Period?.InWords() ?? "–"),
    ];

    private static Paragraph Center(string text) => new(text) { Align = Align.Center, KeepWithNext = true };
}
