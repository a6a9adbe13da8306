using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Gives a draft up and lets its items go, so that they wait for another. The caller saves.</summary>
public sealed class GivingUp(TimbangDb db)
{
    public async Task BatalkanAsync(Keputusan keputusan, string? reason, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        keputusan.Batalkan(reason, by);
        foreach (var butir in await db.Butir.Where(b => b.KeputusanId == keputusan.Id).ToListAsync(cancellationToken))
        {
            butir.Lepaskan(reason!.Trim(), by, today);
        }
    }
}
