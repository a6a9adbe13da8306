using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A letter about a sitting to one unit or one member, with its slice of the agenda as lampiran (tata naskah dinas).</summary>
/// <param name="Letter">What it says, to whom.</param>
/// <param name="Facts">The sitting.</param>
/// <param name="Items">A unit's own items; all of them for a member.</param>
/// <param name="Replaced">Number of the letter whose place it takes; empty for the first.</param>
/// <param name="SignedBy">Who signs, one line each.</param>
/// <param name="Now">The instant of the act, in office time.</param>
internal sealed record InvitationPaper(Undangan Letter, PreparationFacts Facts, IReadOnlyList<InvitedItem> Items, string Replaced, string SignedBy, DateTimeOffset Now)
{
    private static readonly double[] OfUnit = [6, 64, 30];
    private static readonly double[] OfMember = [6, 46, 28, 20];

    private Sidang Sidang => Facts.Sidang;

    private bool IsInvitation => Letter.Kind == LetterKind.Invitation;

    private string About => IsInvitation ? "Undangan sidang uji konsekuensi" : "Pemberitahuan pembatalan undangan";

    private string[] Signers => SignedBy.Split('\n');

    private string Count => $"{Items.Count} ({Items.Count.Spelled()}) butir informasi";

    public Letter ToLetter() => new(
        $"{About}, Nomor {Letter.Number}",
        Facts.Office,
        Now,
        [new([.. Head(), .. IsInvitation ? Inviting() : Cancelling(), .. Closing()]), .. IsInvitation ? [new Section(Annex())] : Array.Empty<Section>()]);

    private IEnumerable<Block> Head() =>
        new LetterHead(Facts.Stationery, Letter, About, IsInvitation ? "1 (satu) berkas" : "–", DateOnly.FromDateTime(Now.DateTime)).Blocks();

    private IEnumerable<Block> Inviting() =>
    [
        Paragraph.Justified(
            $"Berdasarkan Pasal 19 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan SOP Nomor {Sidang.SopVersion}, Tim Pertimbangan PPID {Facts.Office} "
            + "mengadakan sidang uji konsekuensi. Kami mengundang Saudara untuk hadir pada:") with { SpaceBefore = 14 },
        new LabelledRows(
        [
            new("Hari", [new Paragraph(Sidang.Date.InWords())]),
            new("Pukul", [new Paragraph(Facts.Hours)]),
            new("Tempat", [new Paragraph(Sidang.Place)]),
            .. Facts.Rooms.Count > 0 ? [new LabelledRow("Ruang", [new Paragraph(string.Join('\n', Facts.Rooms))])] : Array.Empty<LabelledRow>(),
            new("Acara", [new Paragraph(Letter.Recipient.IsUnit ? $"Pertimbangan atas {Count} dari unit kerja Saudara" : $"Pertimbangan atas {Count} dari {Facts.Units.Count} ({Facts.Units.Count.Spelled()}) unit kerja")]),
        ]),
        Paragraph.Justified(Letter.Recipient.IsUnit
            ? "Mohon menugaskan pejabat yang menguasai butir dalam lampiran, dengan dokumen dan bukti pendukungnya."
            : "Lembar uji setiap butir dalam lampiran dapat dibaca di Timbang sebelum sidang. Bila Saudara mempunyai benturan kepentingan atas suatu butir, sampaikan kepada Ketua."),
        .. Replaced.Length > 0 ? [Paragraph.Justified($"Surat ini menggantikan surat nomor {Replaced}, yang tidak berlaku lagi.")] : Array.Empty<Block>(),
        Paragraph.Justified("Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih."),
    ];

    private IEnumerable<Block> Cancelling() =>
    [
        Paragraph.Justified(Sidang.Stage == SittingStage.Dibatalkan
            ? $"Kami memberitahukan bahwa sidang uji konsekuensi Tim Pertimbangan PPID {Facts.Office} pada {Sidang.Date.InWords()} di {Sidang.Place} dibatalkan."
            : $"Kami memberitahukan bahwa sidang uji konsekuensi Tim Pertimbangan PPID {Facts.Office} pada {Sidang.Date.InWords()} tidak lagi memerlukan kehadiran Saudara, karena agenda atau susunan timnya berubah.") with { SpaceBefore = 14 },
        Paragraph.Justified($"Undangan nomor {Replaced} tidak berlaku lagi. Bila butir informasi dijadwalkan kembali, undangan baru akan disampaikan."),
        Paragraph.Justified("Atas perhatian Saudara, kami ucapkan terima kasih."),
    ];

    private IEnumerable<Block> Closing() => [new Signature([$"{Signers[0]},"], [.. Signers.Skip(1)]), .. Copies.Of(Facts.Stationery)];

    private IReadOnlyList<Block> Annex() =>
    [
        new Paragraph($"Lampiran surat nomor {Letter.Number}\ntanggal {DateOnly.FromDateTime(Now.DateTime).Plain()}"),
        new Heading(2, $"AGENDA SIDANG UJI KONSEKUENSI\n{(Letter.Recipient.IsUnit ? Letter.Recipient.Name : Facts.Office)}"),
        Letter.Recipient.IsUnit
            ? new Table(OfUnit, [Row.Heads("No.", "Informasi", "Berkas uji")], [.. Items.Select((item, index) => new Row([Cell.Number(index + 1), new(item.Title), new(item.FileNumber)]))])
            : new Table(OfMember, [Row.Heads("No.", "Informasi", "Unit kerja", "Berkas uji")], [.. Items.Select((item, index) => new Row([Cell.Number(index + 1), new(item.Title), new(item.UnitName), new(item.FileNumber)]))]),
    ];
}
