using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;
using Line = Timbang.Pengujian.Line;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>"Hasil kajian/usulan daftar informasi yang dikecualikan", which SOP steps 1 and 2 name as an output, as a paper: what a unit proposes of one test file.</summary>
/// <param name="Overview">The file; items that were withdrawn are left out.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="Stationery">What the office's papers show today.</param>
/// <param name="Now">The instant of printing, in office time.</param>
internal sealed record ProposalPaper(FileOverview Overview, string Office, Stationery Stationery, DateTimeOffset Now)
{
    private const string Title = "Hasil Kajian dan Usulan Daftar Informasi yang Dikecualikan";

    private static readonly double[] Weights = [5, 21, 17, 22, 22, 13, 12];

    private static readonly string[] Heads = ["No.", "Informasi dan bagiannya", "Dasar hukum", "Konsekuensi bila dibuka", "Konsekuensi bila ditutup", "Jangka waktu", "Usul"];

    private UjiKonsekuensi Uji => Overview.Uji;

    // A draft while the unit still works on one of its items.
    private bool IsDraft => Overview.Items.Any(i => i.Butir.Stage is Stage.Didaftar or Stage.Dikaji or Stage.Dikembalikan);

    public Letter ToLetter() => new($"{Title}, {Uji.Number}", Office, Now, [new(Blocks(), IsFlat: true)]) { Watermark = IsDraft ? "RANCANGAN" : "" };

    private IReadOnlyList<Block> Blocks()
    {
        var items = Overview.Items.Select(i => i.Butir).Where(butir => butir.Stage != Stage.Ditarik).ToList();
        return
        [
            .. Kop.Of(Stationery),
            new Heading(1, $"{Title.ToUpperInvariant()}\nBerkas uji {Uji.Number}"),
            Paragraph.Justified(
                $"Unit kerja {Overview.UnitName} menyampaikan hasil kajian atas {items.Count} ({items.Count.Spelled()}) butir informasi, berdasarkan {$"{Uji.Trigger.Kind.InSentence()} {Uji.Trigger.Number}".TrimEnd()} "
                + $"dan SOP Nomor {Uji.SopVersion}, untuk diuji dan dipertimbangkan. Usulan ini belum menutup informasi apa pun."),
            items.Count > 0 ? new Table(Weights, [Row.Heads(Heads)], [.. items.SelectMany(RowsOf)]) : new Paragraph("Belum ada butir yang diusulkan."),
            new Signature(["PPID Pelaksana", $"{Overview.UnitName},"], ["(...........................................)"]),
            new Paragraph($"Keadaan berkas saat dicetak, {Now.InWords()}.") { IsSmall = true, SpaceBefore = 12 },
        ];
    }

    private static IEnumerable<Row> RowsOf(Butir butir)
    {
        var lines = butir.Matriks.Lines;
        return lines.Count == 0
            ? [new([Cell.Number(butir.Ordinal), Named(butir, null), new("–"), new("–"), new("–"), new("–"), new(UsulOf(butir))])]
            : lines.Select(line => new Row(
            [
                Cell.Number(butir.Ordinal),
                Named(butir, line),
                new(line.Ground.Length > 0 ? line.Basis() : "belum dipilih"),
                new(Filled(line.IfOpened)),
                new(Filled(line.IfClosed)),
                new(Filled(line.Period?.InWords() ?? "")),
                new(UsulOf(butir)),
            ]));
    }

    private static Cell Named(Butir butir, Line? line) => new(
    [
        new Paragraph(butir.Uraian.PublicTitle),
        .. line is null ? Array.Empty<Paragraph>() : [new Paragraph($"Bagian: {line.Part}")],
    ]);

    private static string Filled(string text) => text.Length > 0 ? text : "belum diisi";

    private static string UsulOf(Butir butir) => butir.Matriks.Proposed?.InWords() ?? "belum dipilih";
}
