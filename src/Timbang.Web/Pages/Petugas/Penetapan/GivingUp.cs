using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Lets items go from a draft, one by one or all with the draft given up, so that they wait for another. The caller saves.</summary>
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

    /// <summary>Takes one item out of the draft; with the last one the draft is given up.</summary>
    public async Task LepaskanAsync(Keputusan keputusan, Guid butirId, string? reason, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        Keputusan.Procedure.Guard(nameof(Keputusan.Lepaskan), keputusan.Stage, by, null);
        if (keputusan.Items.Count == 1)
        {
            await BatalkanAsync(keputusan, reason, by, today, cancellationToken);
            return;
        }

        var rest = keputusan.Items.Where(i => i.ButirId != butirId).ToList();
        keputusan.Lepaskan(butirId, DecreeWording.Follow(keputusan.Text, keputusan.Items, rest), reason, by);
        var butir = await db.Butir.SingleAsync(b => b.Id == butirId, cancellationToken);
        butir.Lepaskan(reason!.Trim(), by, today);
    }
}
