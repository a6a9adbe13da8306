using Timbang.Dokumentasi;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Words;

/// <summary>Folders of paper as people read of them.</summary>
public static class FolderWords
{
    private static readonly string[] InOrder =
    [
        nameof(ArsipFisik.Code), nameof(ArsipFisik.Shelf), nameof(ArsipFisik.Box), nameof(ArsipFisik.Folder), nameof(ArsipFisik.Borrower),
        nameof(ArsipFisik.BorrowerUnit), nameof(ArsipFisik.Purpose), nameof(ArsipFisik.DueBack), nameof(ArsipFisik.Finding), nameof(FolderCheck.Note),
    ];

    public static string InWords(this FolderStage stage) => stage switch
    {
        FolderStage.Disimpan => "Tersimpan",
        _ => "Dipinjam",
    };

    public static string InWords(this FolderFinding finding) => finding switch
    {
        FolderFinding.Lengkap => "Ada di tempat, lengkap",
        FolderFinding.TidakLengkap => "Ada, tidak lengkap",
        FolderFinding.TidakDitemukan => "Tidak ditemukan",
        _ => "Sedang dipinjam",
    };

    /// <summary>What a check can find: a lent folder is out, and no other is.</summary>
    public static IReadOnlyList<FolderFinding> FindingsOf(FolderStage stage) => stage switch
    {
        FolderStage.Dipinjam => [FolderFinding.SedangDipinjam],
        _ => [FolderFinding.Lengkap, FolderFinding.TidakLengkap, FolderFinding.TidakDitemukan],
    };

    /// <summary>The shape of its tag.</summary>
    public static string Shape(this FolderFinding finding) => finding switch
    {
        FolderFinding.Lengkap => "good",
        FolderFinding.SedangDipinjam => "",
        FolderFinding.TidakLengkap => "warn",
        _ => "late",
    };

    /// <summary>An act on a folder as a predicate: "meminjamkan folder".</summary>
    public static string OfFolder(this string act) => act switch
    {
        nameof(ArsipFisik.Simpan) => "menyimpan folder",
        nameof(ArsipFisik.Pindahkan) => "memindahkan folder",
        nameof(ArsipFisik.Pinjamkan) => "meminjamkan folder",
        nameof(ArsipFisik.TerimaKembali) => "menerima folder kembali",
        nameof(ArsipFisik.Periksa) => "memeriksa folder",
        _ => act.AsPredicate(),
    };

    /// <summary>What an act on a folder set, by its name on the screen and as people read it, in the order in which they ask.</summary>
    public static IEnumerable<(string Name, string Text)> OfFolder(IReadOnlyList<TimelineValue> values) => values
        .Where(v => v.Value?.Length > 0)
        .OrderBy(v => Array.IndexOf(InOrder, v.Field))
        .Select(v => OfFolder(v.Field, v.Value!));

    private static (string Name, string Text) OfFolder(string field, string value) => field switch
    {
        nameof(ArsipFisik.Code) => ("Kode", Naskah.Grouped(value)),
        nameof(ArsipFisik.Shelf) => ("Rak", value),
        nameof(ArsipFisik.Box) => ("Boks", value),
        nameof(ArsipFisik.Folder) => ("Folder", value),
        nameof(ArsipFisik.Borrower) => ("Peminjam", value),
        nameof(ArsipFisik.BorrowerUnit) => ("Unit peminjam", value),
        nameof(ArsipFisik.Purpose) => ("Untuk", value),
        nameof(ArsipFisik.DueBack) => ("Kembali paling lambat", DateOnly.TryParse(value, out var day) ? day.InWords() : value),
        nameof(ArsipFisik.Finding) => ("Hasil", Enum.TryParse<FolderFinding>(value, out var finding) ? finding.InWords() : value),
        nameof(FolderCheck.Note) => ("Keterangan", value),
        _ => (field, value),
    };
}
