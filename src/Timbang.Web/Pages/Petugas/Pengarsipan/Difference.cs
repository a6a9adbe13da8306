namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>How soft copy and hard copy differ.</summary>
public enum DifferenceKind
{
    /// <summary>A unit has received a decree, and filed it nowhere.</summary>
    NotFiled,

    /// <summary>A receipt was filed before folders were kept.</summary>
    WithoutFolder,
    Missing,
    Incomplete,
    Overdue,
    Unchecked,
}

/// <summary>One difference.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Id">The folder, or the receipt that has none.</param>
/// <param name="KeputusanId">The decree.</param>
/// <param name="UnitId">The unit that keeps it.</param>
/// <param name="DecreeNumber">The decree's number.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="Note">What was noted of it, or who has it.</param>
/// <param name="Day">Since when, or by when.</param>
public sealed record Difference(DifferenceKind Kind, Guid Id, Guid KeputusanId, Guid UnitId, string DecreeNumber, string UnitName, string Note, DateOnly? Day)
{
    /// <summary>Where it is put right.</summary>
    public string Path => Kind switch
    {
        DifferenceKind.NotFiled => $"/keputusan/{KeputusanId}/arsipkan?unit={UnitId}",
        DifferenceKind.WithoutFolder => $"/arsip/baru/{Id}",
        _ => $"/arsip/{Id}",
    };

    public string Name => Kind switch
    {
        DifferenceKind.NotFiled => "Belum diarsipkan",
        DifferenceKind.WithoutFolder => "Tanpa folder",
        DifferenceKind.Missing => "Tidak ditemukan",
        DifferenceKind.Incomplete => "Tidak lengkap",
        DifferenceKind.Overdue => "Terlambat kembali",
        _ => "Belum diperiksa",
    };

    public string What => Kind switch
    {
        DifferenceKind.NotFiled => "Keputusan sudah diterima unit, tetapi letak softcopy dan hardcopy belum dicatat.",
        DifferenceKind.WithoutFolder => "Letak arsipnya tercatat pada tanda terima, tetapi foldernya belum dibuat, sehingga tidak dapat dipinjamkan atau diperiksa.",
        DifferenceKind.Missing => $"Tidak ditemukan pada pemeriksaan {Day?.Plain()}. {Note}",
        DifferenceKind.Incomplete => $"Tidak lengkap pada pemeriksaan {Day?.Plain()}. {Note}",
        DifferenceKind.Overdue => $"Dipinjam {Note}, seharusnya kembali paling lambat {Day?.Plain()}.",
        _ => Day is { } last ? $"Terakhir diperiksa {last.Plain()}." : "Belum pernah diperiksa.",
    };

    public string ToDo => Kind switch
    {
        DifferenceKind.NotFiled => "Catat letak arsipnya.",
        DifferenceKind.WithoutFolder => "Buat foldernya dari tanda terima, lalu tempel labelnya.",
        DifferenceKind.Missing => "Cari foldernya. Bila ditemukan, catat pemeriksaannya; bila tidak, minta salinan keputusan kepada PPID.",
        DifferenceKind.Incomplete => "Lengkapi isinya, lalu catat pemeriksaannya.",
        DifferenceKind.Overdue => "Minta peminjam mengembalikannya, lalu catat penerimaannya.",
        _ => "Periksa sebelum akhir tahun.",
    };

    /// <summary>The shape of its tag: late is what is lost or past its day.</summary>
    public string Shape => Kind is DifferenceKind.Missing or DifferenceKind.Overdue ? "late" : "warn";
}
