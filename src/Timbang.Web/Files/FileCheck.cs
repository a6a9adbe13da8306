using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Files;

/// <summary>
/// The sealed bytes of every file that is kept, against the digest that its trail has: gone, or others. Needs no key, and reads one
/// file at a time.
/// </summary>
public sealed class FileCheck(TimbangDb db, FileStore store)
{
    /// <summary>Files looked at.</summary>
    public int Count { get; private set; }

    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var kept = await db.Berkas.Where(b => b.Stage != FileStage.Dimusnahkan).OrderBy(b => b.Id).Select(b => new { b.Id, b.Digest, b.Name }).ToListAsync(cancellationToken);
        foreach (var file in kept)
        {
            Count++;
            if (!await store.IsWholeAsync(file.Id, file.Digest, cancellationToken)
                && await db.Berkas.AnyAsync(b => b.Id == file.Id && b.Stage != FileStage.Dimusnahkan, cancellationToken)) // and not destroyed meanwhile
            {
                yield return Finding.Broken($"Lampiran {file.Name} ({file.Id})", "isinya hilang atau berubah di penyimpanan");
            }
        }
    }
}
