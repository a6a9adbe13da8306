using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// What is left of an agenda, a page or more for each item, to be filled by hand when the site is out of reach: what is weighed, a line
/// for each member, the result. The internal annex and what was scored blind are not on it.
/// </summary>
/// <param name="Facts">The sitting.</param>
/// <param name="Items">Items that are not decided, each with its number and face.</param>
/// <param name="Now">The instant of printing, in office time.</param>
internal sealed record RemainingPaper(PreparationFacts Facts, IReadOnlyList<RemainingItem> Items, DateTimeOffset Now)
{
    private static readonly double[] Lines = [18, 22, 28, 28, 16];
    private static readonly double[] Votes = [6, 30, 20, 36, 20];

    private static readonly Cell RoomToWrite = new([new Paragraph("\u00A0") { SpaceBefore = 16 }]);

    public Letter ToLetter() => new($"Lembar kertas, {Facts.Sidang.Title}", Facts.Office, Now, [new([.. Cover()]), .. Items.Select(item => new Section([.. Sheet(item)]))]);

    private IEnumerable<Block> Cover() =>
    [
        .. Kop.Of(Facts.Stationery),
        new Heading(1, $"LEMBAR PERTIMBANGAN DI ATAS KERTAS\n{Facts.Sidang.Title}"),
        Paragraph.Justified($"{Items.Count} ({Items.Count.Spelled()}) butir yang belum diputus, dicetak {Now.InWords()}. Dipakai bila Timbang tidak dapat dibuka selama sidang {Facts.Sidang.Date.InWords()} di {Facts.Sidang.Place}."),
        new PointList(Marker.Number,
        [
            new("Ketua menyebut butirnya dan memastikan kuorum: anggota yang mundur tidak dihitung."),
            new("Sesudah pembahasan setiap anggota menulis satu huruf pada kolom Suara dan membubuhkan paraf. Anggota yang mundur menulis M dan alasannya."),
            new("Ketua menulis hasilnya: lebih dari setengah suara; bila tidak tercapai, butir dikembalikan dengan tugas."),
            new("Sesudah Timbang dapat dibuka, PPID atau Ketua menyalin setiap lembar lewat “Salin dari kertas”. Lembar asli disimpan bersama berita acara."),
        ]),
        new Table([8, 60, 32], [Row.Heads("No.", "Informasi", "Unit kerja")], [.. Items.Select(item => new Row([Cell.Number(item.Number), new(item.Face.Title), new(item.Face.Unit)]))]),
    ];

    private IEnumerable<Block> Sheet(RemainingItem item) =>
    [
        new Heading(3, $"Butir {item.Number}. {item.Face.Title}"),
        new Paragraph($"{item.Face.Unit}, berkas {item.Face.FileNumber}. Usul PPID: {item.Face.Proposed?.InWords().ToLowerInvariant() ?? "belum ada"}.") { SpaceBefore = 2 },
        new Paragraph(item.Face.Summary),
        item.Face.Matriks.Lines.Count == 0
            ? new Paragraph("Tidak ada bagian yang diusulkan ditutup.")
            : new Table(Lines, [Row.Heads("Bagian", "Dasar", "Bila dibuka", "Bila ditutup", "Jangka waktu")], [.. item.Face.Matriks.Lines.Select(line => new Row(
                [new(line.Part), new(item.Face.GroundOf(line)), new(line.IfOpened), new(line.IfClosed), new(line.Period?.InWords() ?? "–")]))]),
        .. item.Face.ChosenRung is { } rung ? [new Paragraph($"Pilihan yang diambil: {rung.ToLowerInvariant()}.{string.Concat(item.Face.PassedOver.Select(p => $" Bukan “{p.Rung.ToLowerInvariant()}”: {p.Why.TrimEnd('.')}."))}")] : Array.Empty<Block>(),
        new Paragraph($"Suara: {string.Join("; ", item.Item.Choices.Select(c => $"{Letters(c)} = {c.InWords().ToLowerInvariant()}"))}; M = mundur.", bold: true) { KeepWithNext = true },
        new Table(Votes, [Row.Heads("No.", "Nama", "Suara", "Pendapat berbeda, atau mengapa mundur", "Paraf")], [.. Members(item.Item)]),
        new Together(
        [
            new LabelledRows(
            [
                new("Hasil", [new Paragraph("................................................................")]),
                new("Tugas", [new Paragraph("................................................................\n................................................................")]),
                new("Ketua", [new Paragraph("................................................ (tanda tangan dan jam)") { SpaceBefore = 14 }]),
            ]),
        ]),
    ];

    private IEnumerable<Row> Members(AgendaItem item) => Facts.Sidang.InOrder().Where(m => m.Votes).Select((member, index) => new Row(
    [
        Cell.Number(index + 1),
        new($"{member.Name}{(member.IsChair ? ", ketua" : "")}"),
        Known(item, member) is { Length: > 0 } known ? new(known) : RoomToWrite,
        RoomToWrite,
        RoomToWrite,
    ]));

    private static string Known(AgendaItem item, Member member) =>
        item.IsRecused(member.PersonId) ? "M (mundur)"
        : item.Votes.FirstOrDefault(v => v.PersonId == member.PersonId) is { } vote ? $"{Letters(vote.Choice)} (sudah di Timbang)"
        : "";

    private static string Letters(Choice choice) => choice switch
    {
        Choice.Dikecualikan => "K",
        Choice.DikecualikanSebagian => "S",
        Choice.Terbuka => "T",
        _ => "B",
    };
}

/// <summary>An item that is not decided yet.</summary>
/// <param name="Number">Its place on the agenda, as it is called.</param>
/// <param name="Item">What the sitting has done with it.</param>
/// <param name="Face">What is weighed.</param>
internal sealed record RemainingItem(int Number, AgendaItem Item, Face Face);
