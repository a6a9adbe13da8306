using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>An exclusion that a decree takes the place of (pengubahan klasifikasi, PP 61/2010 Pasal 4).</summary>
/// <param name="Title">Safe title of the information.</param>
/// <param name="Part">The part that is closed until now.</param>
/// <param name="DecreeNumber">By which decree.</param>
/// <param name="StaysClosed">Whether the new decree closes that part too; else it is open from its day on.</param>
public sealed record ReplacedPart(string Title, string Part, string DecreeNumber, bool StaysClosed);

/// <summary>Telling, before it is approved or determined, what a decree ends.</summary>
internal static class Replacing
{
    /// <summary>Parts that are still closed on a day and whose information the decree decides anew.</summary>
    public static async Task<IReadOnlyList<ReplacedPart>> ReplacedAsync(this TimbangDb db, Keputusan keputusan, DateOnly today, CancellationToken cancellationToken)
    {
        var origins = keputusan.Items.Select(i => i.OriginId).ToList();
        var entries = await db.Pengecualian.AsNoTracking()
            .Where(p => p.BadanPublikId == keputusan.BadanPublikId && origins.Contains(p.OriginId))
            .Living(today).OrderBy(p => p.PublicTitle).ThenBy(p => p.Part).ToListAsync(cancellationToken);
        return [.. entries.Select(p => new ReplacedPart(p.PublicTitle, p.Part, p.DecreeNumber, StaysClosed(keputusan, p)))];
    }

    private static bool StaysClosed(Keputusan keputusan, Pengecualian entry) => keputusan.Items
        .Where(i => i.OriginId == entry.OriginId)
        .SelectMany(i => i.Lines)
        .Any(line => line.IsWhole || line.Part.Trim().Equals(entry.Part, StringComparison.OrdinalIgnoreCase));
}
