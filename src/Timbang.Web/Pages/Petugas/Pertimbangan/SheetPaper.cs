using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;
using Line = Timbang.Pengujian.Line;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Lembar pengujian konsekuensi of one item as a paper, flat, in the form of Lampiran IV Perki 1/2021; the internal annex is never on it.</summary>
/// <param name="View">What a complete sitting made of the item.</param>
/// <param name="Office">Name of the agency.</param>
internal sealed record SheetPaper(SheetView View, string Office)
{
    private static readonly double[] Weights = [5, 18, 20, 26, 26, 13];
    private static readonly double[] Taking = [5, 28, 30, 17, 32];

    private WeighedItem Item => View.Item;

    private Sidang Sidang => View.Sidang!;

    /// <summary>Number under which it is issued: sheets have none of their own.</summary>
    public string Number => $"{Item.FileNumber} butir {Item.Ordinal}";

    /// <param name="now">The instant at which the minutes became complete.</param>
    public Letter ToLetter(DateTimeOffset now) => new(
        $"Lembar Pengujian Konsekuensi {Number}",
        Office,
        now,
        [new([.. Opening(), Lines(), .. Result(), .. Participants()], IsFlat: true)]);

    private IEnumerable<Block> Opening() =>
    [
        .. Kop.Of(Sidang.Stationery!),
        new Heading(1, $"LEMBAR PENGUJIAN KONSEKUENSI\nBerkas uji {Number}, Berita Acara {Sidang.Number}"),
        new Paragraph(
        [
            new($"Pada hari {View.Day.Spelled()} bertempat di {Sidang.Place} telah diuji konsekuensi informasi “"),
            new(Item.Uraian.PublicTitle, Bold: true),
            new($"” yang dikuasai {Item.Uraian.Holder}, unit kerja {Item.UnitName}{KindOfDocument}."),
        ])
        { Align = Align.Justified },
        .. View.WhoseParts.Length > 0 ? [new Paragraph(View.WhoseParts) { KeepWithNext = true }] : Array.Empty<Block>(),
    ];

    private string KindOfDocument => Item.DocumentTitle.Length > 0 ? $", termasuk {Item.DocumentTitle.ToLowerInvariant()} menurut Pasal 18 ayat (1) UU 14/2008" : "";

    private Table Lines() => new(
        Weights,
        [Row.Heads("No.", "Informasi", "Dasar hukum", "Konsekuensi bila dibuka", "Konsekuensi bila ditutup", "Jangka waktu")],
        View.Lines.Count > 0
            ? [.. View.Lines.Select(Of)]
            : [new([new(""), new("Tidak ada bagian yang diusulkan ditutup.", columns: 5)])]);

    private Row Of(Line line, int index) => new(
    [
        Cell.Number(index + 1),
        new(line.Part),
        new(string.Join('\n', [.. Item.BasisOf(line), .. line.Harm is { } harm ? [harm.InWords()] : Array.Empty<string>()])),
        new([new Paragraph(line.IfOpened), new Paragraph($"Yang dirugikan: {line.Harmed.TrimEnd('.')}. Kemungkinan {line.Likelihood} dan berat {line.Severity} dari 5.")]),
        new([new Paragraph(line.IfClosed), new Paragraph($"Kepentingan umum: {line.PublicInterest.TrimEnd('.')}.")]),
        new(line.Period?.InWords() ?? "–"),
    ]);

    private IEnumerable<Block> Result() =>
    [
        .. View.Milder.Length > 0 ? [Paragraph.Justified(View.Milder)] : Array.Empty<Block>(),
        .. Item.Matriks.WhyBlacken.Length > 0 ? [Paragraph.Justified($"Bagian itu dihitamkan walau dokumennya terbuka: {Item.Matriks.WhyBlacken}")] : Array.Empty<Block>(),
    ];

    // With the result, so that who signed never stands alone on a page.
    private IEnumerable<Block> Participants() =>
    [
        new Together(
        [
            Paragraph.Justified($"{View.Result} Demikian lembar ini dibuat dengan saksama dan penuh ketelitian (Pasal 19 UU 14/2008)."),
            new Heading(2, "PESERTA"),
            new Table(Taking, [Row.Heads("No.", "Nama", "Jabatan", "Kedudukan", "Tanda tangan")], [.. Sidang.InOrder().Where(m => m.Present).Select(Participant)]),
        ]),
    ];

    private Row Participant(Member member, int index) => new(
    [
        Cell.Number(index + 1),
        new(member.Name),
        new(member.Post.Length > 0 ? member.Post : "–"),
        new(member.SeatInWords()),
        new(View.SignedInWords(member)),
    ]);
}
