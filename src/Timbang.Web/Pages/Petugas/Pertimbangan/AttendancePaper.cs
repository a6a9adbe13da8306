using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Daftar hadir to be signed on the day: the members, then each invited unit with lines for who comes; made for who asks, kept nowhere.</summary>
/// <param name="Facts">The sitting.</param>
/// <param name="Now">The instant of printing, in office time.</param>
internal sealed record AttendancePaper(PreparationFacts Facts, DateTimeOffset Now)
{
    // Who a unit sends, and one more.
    private const int LinesOfUnit = 2;

    private static readonly double[] Weights = [7, 25, 24, 24, 20];

    private static readonly Cell RoomToSign = new([new Paragraph("\u00A0") { SpaceBefore = 26 }]);

    public Letter ToLetter() => new($"Daftar Hadir, {Facts.Sidang.Title}", Facts.Office, Now, [new(Blocks())]);

    private IReadOnlyList<Block> Blocks() =>
    [
        .. Kop.Of(Facts.Stationery),
        new Heading(1, $"DAFTAR HADIR\n{Facts.Sidang.Title}"),
        new LabelledRows(
        [
            new("Hari", [new Paragraph(Facts.Sidang.Date.InWords())]),
            new("Pukul", [new Paragraph(Facts.Hours)]),
            new("Tempat", [new Paragraph(string.Join('\n', [Facts.Sidang.Place, .. Facts.Rooms]))]),
        ]),
        new Table(Weights, [Row.Heads("No.", "Nama", "Jabatan", "Unit", "Tanda tangan")], [.. Lines().Select((line, index) => Of(line, index + 1))]),
        new Paragraph($"Dicetak {Now.InWords()}.") { IsSmall = true, SpaceBefore = 12 },
    ];

    private IEnumerable<(string Name, string Post, string Unit)> Lines() =>
    [
        .. Facts.Sidang.InOrder().Select(m => (m.Name, m.Post, $"Tim Pertimbangan ({m.SeatInWords()})")),
        .. Facts.Units.SelectMany(unit => Enumerable.Repeat(("", "", unit.Name), LinesOfUnit)),
    ];

    private static Row Of((string Name, string Post, string Unit) line, int number) =>
        new([Cell.Number(number), new(line.Name), new(line.Post), new(line.Unit), RoomToSign]);
}
