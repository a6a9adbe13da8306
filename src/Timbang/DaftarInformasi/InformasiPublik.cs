using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.DaftarInformasi;

/// <summary>An entry of the Daftar Informasi Publik (UU 14/2008 Pasal 11 ayat (1) huruf a; columns of dossier 3.4).</summary>
public sealed class InformasiPublik : CaseFile
{
    private InformasiPublik()
    {
    }

    public Guid? ButirId { get; private init; }

    public Guid? KeputusanId { get; private init; }

    public Guid UnitId { get; private init; }

    public string UnitName { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Whether some parts are excluded: the open part is what the entry offers.</summary>
    public bool InPart { get; private init; }

    public CatalogueEntry Columns { get; private init; } = null!;

    public DateOnly Since { get; private init; }

    /// <summary>Enters what a decree finds open, wholly or in part (SOP step 4: "maka termasuk dalam Daftar Informasi Publik").</summary>
    public static IReadOnlyList<InformasiPublik> Of(Keputusan keputusan) =>
    [
        .. keputusan.Items
            .Where(item => item.Outcome != Klasifikasi.Dikecualikan)
            .Select(item => Enter(keputusan, item)),
    ];

    private static InformasiPublik Enter(Keputusan keputusan, DecreeItem item)
    {
        var entry = new InformasiPublik
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = keputusan.BadanPublikId,
            ButirId = item.ButirId,
            KeputusanId = keputusan.Id,
            UnitId = item.UnitId,
            UnitName = item.UnitName,
            Title = item.PublicTitle,
            InPart = item.Outcome == Klasifikasi.DikecualikanSebagian,
            Columns = item.Catalogue!,
            Since = keputusan.Date!.Value,
        };
        entry.Record("Tetapkan", "", Guid.Empty, new FactValue(nameof(Title), entry.Title));
        return entry;
    }
}
