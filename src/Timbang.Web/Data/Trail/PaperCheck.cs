using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The issued papers against the trail: bytes that are not those of their digest, a paper that is not what the issuing act
/// recorded, and a recorded paper that is gone. The bytes are read one paper at a time.
/// </summary>
internal sealed class PaperCheck(TimbangDb db, TrailCount count)
{
    /// <summary>How the trail's name of a paper's digest begins.</summary>
    public static readonly string Prefix = Naskah.FieldOf("");

    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var recorded = (await RecordedAsync(cancellationToken)).ToLookup(r => r.Code, r => r.Record);
        var issued = await db.Naskah.OrderBy(n => n.Id).Select(n => new { n.Id, n.Code }).ToListAsync(cancellationToken);
        foreach (var id in issued.Select(n => n.Id))
        {
            var naskah = await db.Naskah.AsNoTracking().SingleAsync(n => n.Id == id, cancellationToken);
            count.Papers++;
            if (WhatIsWrong(naskah, recorded[naskah.Code]) is { } wrong)
            {
                yield return Finding.Broken($"Naskah {naskah.Number} ({Naskah.Grouped(naskah.Code)})", wrong);
            }
        }

        foreach (var code in recorded.Select(r => r.Key).Except(issued.Select(n => n.Code)))
        {
            yield return Finding.Broken($"Naskah {Naskah.Grouped(code)}", "riwayatnya ada, tetapi naskahnya hilang");
        }
    }

    private static string? WhatIsWrong(Naskah naskah, IEnumerable<string?> recorded) =>
        Naskah.DigestOf(naskah.Content) != naskah.Digest ? "isi naskah ini bukan yang diterbitkan: diubah dari luar Timbang"
        : recorded.Contains(naskah.Recorded) ? null
        : "naskah ini tidak tercatat demikian dalam riwayat: ditulis dari luar Timbang";

    // Codes and what is recorded alone, two hundred bytes a paper.
    private async Task<IReadOnlyList<(string Code, string? Record)>> RecordedAsync(CancellationToken cancellationToken)
    {
        var values = await db.Set<RiwayatIsi>()
            .Where(v => v.Field.StartsWith(Prefix))
            .Select(v => new { v.Field, v.Value })
            .ToListAsync(cancellationToken);
        return [.. values.Select(v => (v.Field[Prefix.Length..], v.Value))];
    }
}
