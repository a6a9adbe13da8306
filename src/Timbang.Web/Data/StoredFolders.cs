using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;

namespace Timbang.Web.Data;

/// <summary>Folders of paper: made with the receipt that is filed, and asked for by several pages.</summary>
public static class StoredFolders
{
    /// <summary>Stores the folder of a receipt that has been filed. The caller saves.</summary>
    public static async Task<ArsipFisik> StoreAsync(this TimbangDb db, TandaTerima receipt, Actor by, DateOnly today, CancellationToken cancellationToken)
    {
        var arsip = receipt.Arsip ?? throw new RuleException("Tanda terima ini belum diarsipkan. Catat dahulu letak arsipnya.");
        var keputusan = await db.Keputusan.AsNoTracking().SingleAsync(k => k.Id == receipt.KeputusanId, cancellationToken);
        var origin = new FolderOrigin(receipt.BadanPublikId, receipt.UnitId, receipt.KeputusanId, receipt.Id)
        {
            DecreeNumber = keputusan.Number!,
            UnitName = keputusan.Items.First(i => i.UnitId == receipt.UnitId).UnitName,
            RetentionClass = arsip.RetentionClass,
        };
        var folder = ArsipFisik.Simpan(origin, new(arsip.Shelf, arsip.Box, arsip.Folder), by, today);
        db.Add(folder);
        return folder;
    }

    /// <summary>The folder of a receipt; null where it has none.</summary>
    public static Task<Guid?> FolderIdAsync(this TimbangDb db, Guid receiptId, CancellationToken cancellationToken) =>
        db.ArsipFisik.Where(f => f.TandaTerimaId == receiptId).Select(f => (Guid?)f.Id).SingleOrDefaultAsync(cancellationToken);

    /// <summary>As they stand: shelf, box, folder.</summary>
    public static IOrderedQueryable<ArsipFisik> InShelfOrder(this IQueryable<ArsipFisik> folders) => folders
        .OrderBy(f => f.Shelf).ThenBy(f => f.Box).ThenBy(f => f.Folder).ThenBy(f => f.DecreeNumber).ThenBy(f => f.Id);

    /// <summary>Lent, and not back on the day that was agreed.</summary>
    public static IQueryable<ArsipFisik> Overdue(this IQueryable<ArsipFisik> folders, DateOnly today) =>
        folders.Where(f => f.Stage == FolderStage.Dipinjam && f.DueBack < today);

    /// <summary>Not seen yet by the stock-take of the year.</summary>
    public static IQueryable<ArsipFisik> Unchecked(this IQueryable<ArsipFisik> folders, int year)
    {
        var first = new DateOnly(year, 1, 1);
        return folders.Where(f => f.CheckedOn == null || f.CheckedOn < first);
    }
}
