using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A letter to one unit: what a sitting made of its items, and the tasks that come back to it (SOP step 3, output).</summary>
/// <param name="Letter">Its number and recipient.</param>
/// <param name="Sidang">The sitting, its minutes complete.</param>
/// <param name="Items">The unit's own items.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="SignedBy">Who signs, one line each.</param>
/// <param name="Now">The instant of the act, in office time.</param>
internal sealed record ResultLetterPaper(Undangan Letter, Sidang Sidang, IReadOnlyList<MinutesItem> Items, string Office, string SignedBy, DateTimeOffset Now)
{
    private const string About = "Hasil pertimbangan sidang uji konsekuensi";

    private static readonly double[] Weights = [6, 34, 18, 32, 34];

    private string[] Signers => SignedBy.Split('\n');

    private int Returned => Items.Count(i => i.Item.Outcome == Choice.Dikembalikan);

    private int Adjourned => Items.Count(i => !i.IsDecided);

    private int Decided => Items.Count - Returned - Adjourned;

    public Letter ToLetter() => new($"{About}, Nomor {Letter.Number}", Office, Now, [new([.. Body()]), new([.. Annex()], IsFlat: true)]);

    private IEnumerable<Block> Body() =>
    [
        .. new LetterHead(Sidang.Stationery!, Letter, About, "1 (satu) berkas", DateOnly.FromDateTime(Now.DateTime)).Blocks(),
        Paragraph.Justified(
            $"Tim Pertimbangan PPID {Office} pada {Sidang.Date.InWords()} telah mempertimbangkan {Counted(Items.Count)} dari unit kerja Saudara (Berita Acara Nomor {Sidang.Number}). "
            + "Hasil setiap butir kami sampaikan dalam lampiran.") with { SpaceBefore = 14 },
        .. Said().Select(Paragraph.Justified),
        Paragraph.Justified("Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."),
        new Signature([$"{Signers[0]},"], [.. Signers.Skip(1)]),
    ];

    private IEnumerable<string> Said()
    {
        if (Decided > 0)
        {
            yield return $"{Start(Decided)} menunggu keputusan. Hasil ini baru berlaku sejak keputusan ditetapkan; selama itu jangan dipakai sebagai dasar menolak permintaan informasi.";
        }

        if (Returned > 0)
        {
            yield return $"{Start(Returned)} dikembalikan kepada unit kerja Saudara. Selesaikan tugas dalam lampiran, perbaiki butirnya di Timbang, lalu ajukan kembali.";
        }

        if (Adjourned > 0)
        {
            yield return $"{Start(Adjourned)} ditunda dan akan dijadwalkan pada sidang lain.";
        }
    }

    private IEnumerable<Block> Annex() =>
    [
        new Paragraph($"Lampiran surat nomor {Letter.Number}\ntanggal {DateOnly.FromDateTime(Now.DateTime).Plain()}"),
        new Heading(2, $"HASIL PERTIMBANGAN\n{Letter.Recipient.Name}"),
        new Table(Weights, [Row.Heads("No.", "Informasi", "Hasil", "Dasar dan jangka waktu", "Tugas atau alasan")], [.. Items.Select(Of)]),
    ];

    private static Row Of(MinutesItem item) => new(
    [
        Cell.Number(item.Number),
        new($"{item.PublicTitle}\n(berkas {item.FileNumber})"),
        new(item.Item.Outcome?.InWords() ?? item.Item.Stage.InWords()),
        new(item.Lines.Count > 0 ? string.Join('\n', item.Lines.Select(line => $"{line.Part}: {line.Ground.AsArticle()}, {line.Period?.InWords()}")) : "–"),
        new(item.Item.Task.Length > 0 ? item.Item.Task : "–"),
    ]);

    private static string Counted(int count) => $"{count} ({count.Spelled()}) butir informasi";

    private static string Start(int count) => $"Sebanyak {count} ({count.Spelled()}) butir";
}
