using Timbang.Penetapan;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>The receipt of one unit as a paper (SOP step 5); where the decree is filed is recorded later, and not on it.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Keputusan">What was received.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="Now">The instant of receipt, in office time.</param>
internal sealed record ReceiptPaper(TandaTerima Receipt, Keputusan Keputusan, string Office, DateTimeOffset Now)
{
    public Letter ToLetter() => new($"Tanda Terima Keputusan Nomor {Receipt.Number}", Office, Now, [new(Blocks())]);

    private IReadOnlyList<Block> Blocks()
    {
        var items = Keputusan.Items.Where(i => i.UnitId == Receipt.UnitId).ToList();
        return
        [
            .. Kop.Of(Receipt.Stationery),
            new Heading(1, $"TANDA TERIMA KEPUTUSAN\nNOMOR {Receipt.Number}"),
            new Paragraph($"Telah diterima pada {Now.InWords()}:"),
            new LabelledRows(
            [
                new("Keputusan", [new Paragraph($"Nomor {Keputusan.Number} tanggal {Keputusan.Date!.Value.Plain()} tentang {Keputusan.About}")]),
                new("Unit kerja", [new Paragraph(items[0].UnitName)]),
                new("Butir", [new PointList(Marker.Number, [.. items.Select(i => new Paragraph(i.PublicTitle))])]),
                new("Waktu", [new Paragraph(Receipt.HoursNote)]),
            ]),
            Paragraph.Justified("Keputusan ini menjadi dasar hukum dalam menerima atau menolak permintaan informasi publik."),
            new Signature(["Yang menerima,"], [Receipt.ReceivedByName]),
        ];
    }
}
