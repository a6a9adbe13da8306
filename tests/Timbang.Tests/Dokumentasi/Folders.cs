using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Tests.Dokumentasi;

/// <summary>Folders of paper that tests begin with.</summary>
internal static class Folders
{
    public static readonly DateOnly Day = Given.TestDay;
    public static readonly FolderPlace Place = new("Keputusan 2", "12", "12-03");
    public static readonly Loan AWeek = new("Rina Marlina", "Bagian Hukum", "Disalin untuk jawaban keberatan.", Day.AddDays(7));
    public static readonly FolderCheck Complete = new(FolderFinding.Lengkap);
    public static readonly FolderCheck Missing = new(FolderFinding.TidakDitemukan, "Sudah dicari di rak Keputusan 1 dan 2.");

    public static ArsipFisik Stored() => Store(Place, Given.Petugas);

    public static ArsipFisik Store(FolderPlace place, Actor by)
    {
        var origin = new FolderOrigin(Given.Agency, Given.Unit, Guid.NewGuid(), Guid.NewGuid())
        {
            DecreeNumber = "000.8.3.3/1/PPID",
            UnitName = "BKPSDM",
            RetentionClass = "10 tahun",
        };
        return ArsipFisik.Simpan(origin, place, by, Day);
    }

    public static ArsipFisik Lent()
    {
        var folder = Stored();
        folder.Pinjamkan(AWeek, Given.Petugas, Day);
        return folder;
    }
}
