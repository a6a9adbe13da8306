using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>A tab of the archive: folders by where they are, or what differs between soft copy and hard copy.</summary>
/// <param name="Name">Its name in the address; null for the first one.</param>
/// <param name="Words">On the tab.</param>
/// <param name="About">What it shows.</param>
/// <param name="Empty">What it says while it has nothing.</param>
/// <param name="Folders">Its folders on a day, in their order; null where it shows differences.</param>
public sealed record FolderTab(
    string? Name,
    string Words,
    string About,
    string Empty,
    Func<IQueryable<ArsipFisik>, DateOnly, IQueryable<ArsipFisik>>? Folders = null)
{
    public const string Selisih = "selisih";

    public static readonly IReadOnlyList<FolderTab> All =
    [
        new(null, "Tersimpan", "Folder keputusan yang tercatat di raknya, menurut letaknya.", "Belum ada folder arsip.", (folders, _) => folders.Where(f => f.Stage == FolderStage.Disimpan).InShelfOrder()),
        new(
            "dipinjam",
            "Dipinjam",
            "Folder yang sedang di luar: siapa membawanya, dan kapan harus kembali. Yang paling lama lewat di atas.",
            "Tidak ada folder yang sedang dipinjam.",
            (folders, _) => folders.Where(f => f.Stage == FolderStage.Dipinjam).OrderBy(f => f.DueBack).ThenBy(f => f.Id)),
        new(
            "belum-diperiksa",
            "Belum diperiksa tahun ini",
            "Folder yang belum dilihat dalam pemeriksaan tahun ini. Periksa sekaligus menurut letaknya, atau pindai labelnya satu per satu.",
            "Semua folder sudah diperiksa tahun ini.",
            (folders, today) => folders.Unchecked(today.Year).InShelfOrder()),
        new(Selisih, "Selisih", "Yang tidak cocok antara catatan dan kertasnya, dan apa yang perlu dilakukan.", "Tidak ada selisih: catatan dan kertas cocok."),
    ];

    public bool IsOfFolders => Folders is not null;

    /// <summary>The tab of this name; the first one where no tab has it.</summary>
    public static FolderTab Of(string? name) => All.FirstOrDefault(tab => tab.Name == name) ?? All[0];
}
