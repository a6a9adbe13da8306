using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Gives a draft up with a reason; its items wait for another.</summary>
[Authorize("Keputusan.Batalkan")]
public sealed class Batalkan(TimbangDb db, Actor actor, OfficeClock clock, GivingUp givingUp)
    : DecreeActPage<ReasonForm>(db, actor, nameof(Batalkan))
{
    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        await givingUp.BatalkanAsync(Keputusan, Input.Reason, By, clock.Today(), cancellationToken);
        return $"{(Keputusan.Number is null ? "Rancangan" : $"Keputusan {Keputusan.Number}")} dibatalkan. Butirnya menunggu keputusan lain.";
    }
}
