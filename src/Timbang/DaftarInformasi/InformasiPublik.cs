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

    /// <summary>The piece of information across re-tests; null for what no test brought here.</summary>
    public Guid? OriginId { get; private init; }

    public Guid? KeputusanId { get; private init; }

    /// <summary>The later decree on the same information that took its place, or null.</summary>
    public Guid? ReplacedById { get; private set; }

    public Guid UnitId { get; private init; }

    public string UnitName { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Whether some parts are excluded: the open part is what the entry offers.</summary>
    public bool InPart { get; private init; }

    public CatalogueEntry Columns { get; private init; } = null!;

    public DateOnly Since { get; private init; }

    /// <summary>The words of everything that the list shows of it: title, unit and the columns.</summary>
    public string FoundBy { get; private init; } = "";

    /// <summary>Enters what a decree finds open, wholly or in part (SOP step 4: "maka termasuk dalam Daftar Informasi Publik").</summary>
    public static IReadOnlyList<InformasiPublik> Of(Keputusan keputusan) =>
    [
        .. keputusan.Items
            .Where(item => item.Outcome != Klasifikasi.Dikecualikan)
            .Select(item => Enter(keputusan, item)),
    ];

    /// <summary>A later decree on the same information takes its place (pengubahan klasifikasi, PP 61/2010 Pasal 4).</summary>
    public void Ubah(Keputusan keputusan)
    {
        ReplacedById = keputusan.Id;
        Record(nameof(Ubah), "", Guid.Empty, new FactValue(nameof(ReplacedById), keputusan.Number!));
    }

    private static InformasiPublik Enter(Keputusan keputusan, DecreeItem item)
    {
        var entry = new InformasiPublik
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = keputusan.BadanPublikId,
            ButirId = item.ButirId,
            OriginId = item.OriginId,
            KeputusanId = keputusan.Id,
            UnitId = item.UnitId,
            UnitName = item.UnitName,
            Title = item.PublicTitle,
            InPart = item.Outcome == Klasifikasi.DikecualikanSebagian,
            Columns = item.Catalogue!,
            Since = keputusan.EffectiveFrom!.Value,
            FoundBy = Findable.Words([item.PublicTitle, item.UnitName, .. item.Catalogue!.Texts().Select(c => c.Text)]),
        };
        entry.Record("Tetapkan", "", Guid.Empty, new FactValue(nameof(Title), entry.Title));
        return entry;
    }
}
