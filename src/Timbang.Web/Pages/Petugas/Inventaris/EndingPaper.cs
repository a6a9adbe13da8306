using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>
/// "Daftar informasi yang akan berakhir", which SOP step 2 names as an output, as a paper: what ends or must be looked at, by
/// when, and why that day.
/// </summary>
/// <param name="Office">Name of the agency.</param>
/// <param name="Stationery">What the office's papers show today.</param>
/// <param name="Calendar">The calendar by which its days are counted.</param>
/// <param name="Now">The instant of printing, in office time.</param>
/// <param name="IsWhole">Whether it is the list of the whole office, neither of some units nor of a search.</param>
internal sealed record EndingPaper(string Office, Stationery Stationery, WorkingCalendar Calendar, DateTimeOffset Now, bool IsWhole)
{
    private const string Title = "Daftar Informasi yang Akan Berakhir Jangka Waktu Pengecualiannya";

    private static readonly double[] Weights = [4, 26, 16, 15, 15, 12, 12];

    private static readonly string[] Heads = ["No.", "Informasi dan bagiannya", "Unit kerja", "Alasan", "Keputusan", "Terbuka mulai", "Paling lambat"];

    private DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The paper of these entries, in their order.</summary>
    public Letter Of(IReadOnlyList<Pengecualian> entries) => new(Title, Office, Now, [new Section(Blocks(entries), IsFlat: true)]);

    private IReadOnlyList<Block> Blocks(IReadOnlyList<Pengecualian> entries) =>
    [
        .. Kop.Of(Stationery),
        new Heading(1, $"{Title.ToUpperInvariant()}\nKEADAAN {Today.InWords().ToUpperInvariant()}"),
        Paragraph.Justified(
            $"Memuat pengecualian yang hari terakhirnya atau peninjauannya dalam {Index.DaysAhead} hari kerja, atau yang peninjauannya terlewat. "
            + "PPID menyatakan informasi terbuka paling lambat 30 hari kerja sebelum jangka waktunya berakhir; bila tidak ada yang bertindak, "
            + "informasi terbuka sendiri pada hari setelah hari terakhirnya (Pasal 10 PP 61/2010)."),
        .. IsWhole ? Array.Empty<Block>() : [new Paragraph("Petikan: hanya memuat unit kerja dan saringan yang dipilih pencetaknya, bukan daftar seluruh kantor.")],
        entries.Count > 0
            ? new Table(Weights, [Row.Heads(Heads)], [.. entries.Select((entry, index) => Of(entry, index + 1))])
            : new Paragraph("Tidak ada pengecualian yang berakhir atau perlu ditinjau dalam waktu itu."),
    ];

    private Row Of(Pengecualian entry, int number) => new(
    [
        Cell.Number(number),
        new([new Paragraph(entry.PublicTitle), new Paragraph($"Bagian: {entry.Part}")]),
        new(entry.UnitName),
        new(string.Join("; ", entry.Lines.Select(line => InventoryWords.Ground(line.Ground)).Distinct())),
        new($"{entry.DecreeNumber}, berlaku sejak {entry.From.Plain()}"),
        new(entry.OpensOn?.Plain() ?? "belum bertanggal"),
        new(LatestOf(entry)),
    ]);

    private string LatestOf(Pengecualian entry)
    {
        if (entry.IsReviewedFirst)
        {
            return $"{entry.ReviewBy!.Value.Plain()} ditinjau kembali{(entry.ReviewIsMissed(Today) ? " (terlewat)" : "")}";
        }

        var declaration = entry.Declaration(Calendar)!;
        return entry.DeclaredOn is { } day
            ? $"sudah dinyatakan terbuka {day.Plain()}"
            : $"{declaration.Due.Plain()} dinyatakan terbuka{(declaration.IsOverdue(Today) ? " (terlewat)" : declaration.Provisional ? " (sementara)" : "")}";
    }
}
