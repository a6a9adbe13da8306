using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The only door to erasing (UU 27/2022 Pasal 8 and 43): values of one entry lose their text and their salt and keep the
/// basis. The database refuses any other change, and <c>verify</c> stays green and says by which basis.
/// </summary>
public static class Erasing
{
    /// <param name="db">The database.</param>
    /// <param name="riwayatId">The entry.</param>
    /// <param name="fields">Its fields that hold a person's data.</param>
    /// <param name="basis">The ruling or provision by which they are erased, as it shall be shown.</param>
    /// <param name="cancellationToken">Stops before anything is erased.</param>
    /// <exception cref="RuleException">There is no basis, or no such value.</exception>
    public static async Task EraseValuesAsync(
        this TimbangDb db,
        Guid riwayatId,
        IReadOnlyCollection<string> fields,
        string basis,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(basis))
        {
            throw new RuleException("Tulis dasar penghapusan: putusan atau pasal yang memerintahkannya.", "Basis");
        }

        var values = await db.Set<RiwayatIsi>()
            .Where(v => v.RiwayatId == riwayatId && fields.Contains(v.Field) && v.ErasedOn == null)
            .ToListAsync(cancellationToken);
        if (values.Count != fields.Count)
        {
            throw new RuleException("Ada isian yang tidak ditemukan atau sudah dihapus. Muat ulang riwayatnya.");
        }

        var instant = Canonical.ToMicroseconds(db.Time.GetUtcNow());
        values.ForEach(v => v.Erase(basis.Trim(), instant));
        await db.SaveChangesAsync(cancellationToken);
    }
}
