using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>"Hasil Pertimbangan tentang informasi yang dikecualikan", which SOP step 3 names as an output, as a paper: of the whole sitting, or of one unit's items.</summary>
/// <param name="Sidang">The sitting, closed.</param>
/// <param name="Items">Its items within reach.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="Now">The instant of printing, in office time.</param>
/// <param name="IsWhole">Whether the reader sees every item of the sitting.</param>
internal sealed record ResultPaper(Sidang Sidang, IReadOnlyList<MinutesItem> Items, string Office, DateTimeOffset Now, bool IsWhole)
{
    private const string Title = "Hasil Pertimbangan tentang Informasi yang Dikecualikan";

    private static readonly double[] Weights = [5, 27, 18, 14, 24, 22];

    private static readonly string[] Heads = ["No.", "Informasi", "Unit kerja", "Hasil", "Dasar dan jangka waktu", "Suara, tugas, atau alasan"];

    public Letter ToLetter() => new($"{Title}, Berita Acara {Sidang.Number}", Office, Now, [new(Blocks(), IsFlat: true)])
    {
        Watermark = Sidang.Stage == SittingStage.Lengkap ? "" : "RANCANGAN",
    };

    private IReadOnlyList<Block> Blocks() =>
    [
        .. Kop.Of(Sidang.Stationery!),
        new Heading(1, $"{Title.ToUpperInvariant()}\nBerita Acara {Sidang.Number}, {Sidang.Title}"),
        Paragraph.Justified(
            $"Tim Pertimbangan menyampaikan hasil pertimbangannya kepada PPID. Sidang ditutup {Sidang.ClosedOn!.Value.InWords()}; "
            + "keputusan ditetapkan paling lambat satu bulan sesudahnya, atau lebih awal bila ada permintaan yang menunggu."),
        .. IsWhole ? Array.Empty<Block>() : [new Paragraph("Petikan: hanya memuat butir unit kerja yang mencetaknya, bernomor menurut petikan ini. Hasil seluruhnya ada pada PPID.")],
        Items.Count > 0 ? new Table(Weights, [Row.Heads(Heads)], [.. Items.Select(Of)]) : new Paragraph("Tidak ada butir unit ini dalam sidang itu."),
        new Paragraph($"Dicetak {Now.InWords()}.") { IsSmall = true, SpaceBefore = 12 },
    ];

    private static Row Of(MinutesItem item) => new(
    [
        Cell.Number(item.Number),
        new(item.PublicTitle),
        new(item.Unit),
        new(item.Item.Outcome?.InWords() ?? item.Item.Stage.InWords()),
        new(item.Lines.Count > 0 ? string.Join('\n', item.Lines.Select(line => $"{line.Part}: {line.Ground.AsArticle()}, {line.Period?.InWords()}")) : "–"),
        new([.. Said(item).Select(text => new Paragraph(text))]),
    ]);

    private static IEnumerable<string> Said(MinutesItem item) =>
    [
        .. item.IsDecided ? [$"{item.VotesInWords}, {item.HowDecided}"] : Array.Empty<string>(),
        .. item.Dissents.Select(dissent => $"Pendapat berbeda {dissent.Name}: “{dissent.Text}”"),
        .. item.Item.OnPaper is { } paper ? [paper.InWords()] : Array.Empty<string>(),
        .. item.Item.Task.Length > 0 ? [$"{(item.IsDecided ? "Tugas" : "Alasan")}: {item.Item.Task}"] : Array.Empty<string>(),
    ];
}
