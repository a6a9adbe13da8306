using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>How a letter about a sitting begins (tata naskah dinas): kop, place and day, number, and to whom.</summary>
/// <param name="Stationery">Of the office.</param>
/// <param name="Letter">Its number and recipient.</param>
/// <param name="About">Its subject.</param>
/// <param name="Annexes">How many annexes go with it.</param>
/// <param name="Date">The day on it.</param>
internal sealed record LetterHead(Stationery Stationery, Undangan Letter, string About, string Annexes, DateOnly Date)
{
    public IEnumerable<Block> Blocks() =>
    [
        .. Kop.Of(Stationery),
        new Paragraph($"{Stationery.Seat}, {Date.Plain()}".TrimStart(',', ' ')) { Align = Align.Right, SpaceBefore = 12 },
        new LabelledRows(
        [
            new("Nomor", [new Paragraph(Letter.Number)]),
            new("Sifat", [new Paragraph("Biasa")]),
            new("Lampiran", [new Paragraph(Annexes)]),
            new("Hal", [new Paragraph(About, bold: true)]),
        ]),
        new Paragraph($"Yth. {(Letter.Recipient.IsUnit ? $"Pimpinan {Letter.Recipient.Name}" : Letter.Recipient.Name)}\ndi tempat") { SpaceBefore = 14 },
    ];
}
