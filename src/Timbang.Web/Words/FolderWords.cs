using Timbang.Dokumentasi;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Words;

/// <summary>Folders of paper as people read of them.</summary>
public static class FolderWords
{
    // What acts on a folder set, in the order in which people ask.
    private static readonly (string Field, string Name, Func<string, string> Read)[] Fields =
    [
        (nameof(ArsipFisik.Code), "Kode", Naskah.Grouped),
        (nameof(ArsipFisik.Shelf), "Rak", AsIs),
        (nameof(ArsipFisik.Box), "Boks", AsIs),
        (nameof(ArsipFisik.Folder), "Folder", AsIs),
        (nameof(ArsipFisik.Borrower), "Peminjam", AsIs),
        (nameof(ArsipFisik.BorrowerUnit), "Unit peminjam", AsIs),
        (nameof(ArsipFisik.Purpose), "Untuk", AsIs),
        (nameof(ArsipFisik.DueBack), "Kembali paling lambat", value => DateOnly.TryParse(value, out var day) ? day.InWords() : value),
        (nameof(ArsipFisik.Finding), "Hasil", value => Enum.TryParse<FolderFinding>(value, out var finding) ? finding.InWords() : value),
        (nameof(FolderCheck.Note), "Keterangan", AsIs),
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

    /// <summary>What an act on a folder set, by its name on the screen and as people read it.</summary>
    public static IEnumerable<(string Name, string Text)> OfFolder(IReadOnlyList<TimelineValue> values) =>
        from field in Fields
        from value in values
        where value.Field == field.Field && value.Value?.Length > 0
        select (field.Name, field.Read(value.Value!));

    private static string AsIs(string value) => value;
}
