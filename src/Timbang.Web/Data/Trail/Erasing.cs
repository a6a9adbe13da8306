using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The only door to erasing (UU 27/2022 Pasal 8 and 43): values of one entry lose their text and their salt, and the chain
/// of the case gets an entry that says which, by which basis and by whom. The database refuses any other change, and
/// <c>verify</c> calls a value broken that was erased without such an entry.
/// </summary>
public static class Erasing
{
    /// <param name="db">The database.</param>
    /// <param name="riwayatId">The entry.</param>
    /// <param name="fields">Its fields that hold a person's data.</param>
    /// <param name="basis">The ruling or provision by which they are erased, as it shall be shown.</param>
    /// <param name="by">Who erases.</param>
    /// <param name="cancellationToken">Stops before anything is erased.</param>
    /// <exception cref="RuleException">There is no basis, no such value, or no right.</exception>
    public static async Task EraseValuesAsync(
        this TimbangDb db,
        Guid riwayatId,
        IReadOnlyCollection<string> fields,
        string basis,
        Actor by,
        CancellationToken cancellationToken = default)
    {
        var entry = await db.Riwayat.AsNoTracking().SingleOrDefaultAsync(r => r.Id == riwayatId && r.Act != nameof(CaseFile.EraseFromTrail), cancellationToken);
        var erasable = fields.Where(RiwayatIsi.IsSetByAct).ToList();
        var values = await db.Set<RiwayatIsi>()
            .Where(v => v.RiwayatId == riwayatId && erasable.Contains(v.Field) && v.ErasedOn == null)
            .ToListAsync(cancellationToken);
        if (entry is null || values.Count != fields.Count || values.Count == 0)
        {
            throw new RuleException("Ada isian yang tidak ditemukan atau sudah dihapus. Muat ulang riwayatnya.");
        }

        var kind = CaseState.Kinds(db.Model).Single(k => k.ClrType.Name == entry.CaseKind);
        var file = await new CaseReading(db).TrackAsync(kind, entry.CaseId, cancellationToken);
        file.EraseFromTrail(new(riwayatId, fields, basis, await db.StageOfAsync(entry.CaseId, cancellationToken)), by);
        values.AddRange(await db.StatesOfAsync(entry.CaseId, cancellationToken));
        var instant = Canonical.ToMicroseconds(db.Time.GetUtcNow());
        values.ForEach(v => v.Erase(basis.Trim(), instant));
        await db.SaveActAsync(file, null, null, cancellationToken);
    }

    private static Task<string> StageOfAsync(this TimbangDb db, Guid caseId, CancellationToken cancellationToken) =>
        db.Riwayat.Where(r => r.CaseId == caseId).OrderByDescending(r => r.Ordinal).Select(r => r.Stage).FirstAsync(cancellationToken);

    // With its salt, the hash of a past state would let somebody try out what the value was; only the newest state is needed.
    private static Task<List<RiwayatIsi>> StatesOfAsync(this TimbangDb db, Guid caseId, CancellationToken cancellationToken) =>
        db.Set<RiwayatIsi>()
            .Where(v => v.Field == CaseState.Field && v.ErasedOn == null && db.Riwayat.Any(r => r.Id == v.RiwayatId && r.CaseId == caseId))
            .ToListAsync(cancellationToken);
}
