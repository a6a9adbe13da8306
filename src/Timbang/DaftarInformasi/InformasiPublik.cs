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

    /// <summary>What took its place: a later decree on the same information, or the entry that shows more of it; null while it stands.</summary>
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

    /// <summary>Enters what an exclusion closed, once its opening is published.</summary>
    internal static InformasiPublik Of(Pengecualian ended, CatalogueEntry columns, bool inPart, DateOnly today)
    {
        var entry = new InformasiPublik
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = ended.BadanPublikId,
            ButirId = ended.ButirId,
            OriginId = ended.OriginId,
            KeputusanId = ended.KeputusanId,
            UnitId = ended.UnitId,
            UnitName = ended.UnitName,
            Title = ended.PublicTitle,
            InPart = inPart,
            Columns = columns,
            Since = today,
            FoundBy = Findable.Words([ended.PublicTitle, ended.UnitName, .. columns.Texts().Select(c => c.Text)]),
        };
        entry.Record(nameof(Pengecualian.Terbitkan), "", Guid.Empty, new FactValue(nameof(Title), entry.Title));
        return entry;
    }

    /// <summary>More of the same information has opened: the entry made for that takes its place.</summary>
    public void Ubah(InformasiPublik wider)
    {
        ReplacedById = wider.Id;
        Record(nameof(Ubah), "", Guid.Empty, new FactValue(nameof(ReplacedById), wider.Id.ToString()));
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
