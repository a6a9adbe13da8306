using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>The list of a yearly stock-take, to walk along the shelves with and to tick by hand.</summary>
/// <param name="Office">Name of the agency.</param>
/// <param name="Stationery">What the office's papers show today.</param>
/// <param name="Now">The instant of printing, in office time.</param>
internal sealed record CheckPaper(string Office, Stationery Stationery, DateTimeOffset Now)
{
    private static readonly double[] Weights = [4, 24, 26, 13, 19, 14];

    private static readonly string[] Heads = ["No.", "Letak", "Keputusan dan unit", "Kode", "Hasil", "Keterangan"];

    private string Title => $"Daftar Pemeriksaan Arsip Tahun {Now.Year}";

    /// <summary>The paper of these folders, in their order.</summary>
    public Letter Of(IReadOnlyList<ArsipFisik> folders) => new(Title, Office, Now, [new Section(Blocks(folders), IsFlat: true)]);

    private IReadOnlyList<Block> Blocks(IReadOnlyList<ArsipFisik> folders) =>
    [
        .. Kop.Of(Stationery),
        new Heading(1, $"{Title.ToUpperInvariant()}\nKEADAAN {DateOnly.FromDateTime(Now.DateTime).InWords().ToUpperInvariant()}"),
        new Paragraph($"{folders.Count(f => f.IsChecked(Now.Year))} dari {folders.Count} folder sudah diperiksa tahun {Now.Year}. Tandai satu kotak, tulis keterangan bila tidak lengkap atau tidak ada, lalu catat hasilnya di Timbang."),
        new Table(Weights, [Row.Heads(Heads)], [.. folders.Select((folder, index) => Of(folder, index + 1))]),
        new Signature(["Yang memeriksa,"], ["(nama dan tanda tangan)"]),
    ];

    private Row Of(ArsipFisik folder, int number) => new(
    [
        Cell.Number(number),
        new($"Rak {folder.Shelf}\nBoks {folder.Box}\nFolder {folder.Folder}"),
        new([new Paragraph(folder.DecreeNumber), new Paragraph(folder.UnitName)]),
        new(Naskah.Grouped(folder.Code)),
        new(ResultOf(folder)),
        new(folder.IsChecked(Now.Year) ? folder.CheckNote : ""),
    ]);

    private string ResultOf(ArsipFisik folder) => folder switch
    {
        _ when folder.IsChecked(Now.Year) => $"{folder.Finding!.Value.InWords()}, {folder.CheckedOn!.Value.Plain()}",
        { Stage: FolderStage.Dipinjam } => $"□ dipinjam {folder.Borrower} sampai {folder.DueBack!.Value.Plain()}",
        _ => "□ lengkap\n□ tidak lengkap\n□ tidak ada",
    };
}
