using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Takes one item out of a draft, with a reason: it waits for another decree, or goes back to be tested again.</summary>
[Authorize("Keputusan.Lepaskan")]
public sealed class Lepaskan(TimbangDb db, Actor actor, OfficeClock clock, GivingUp givingUp)
    : DecreeActPage<ReasonForm>(db, actor, nameof(Lepaskan))
{
    /// <summary>The item that leaves.</summary>
    [BindProperty(SupportsGet = true, Name = "butir")]
    public Guid ButirId { get; set; }

    public DecreeItem Item { get; private set; } = null!;

    public bool IsLast => Keputusan.Items.Count == 1;

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        Item = Keputusan.Items.FirstOrDefault(i => i.ButirId == ButirId)!;
        return Task.FromResult(Item is not null);
    }

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var isLast = IsLast;
        await givingUp.LepaskanAsync(Keputusan, ButirId, Input.Reason, By, clock.Today(), cancellationToken);
        return isLast
            ? "Butir terakhir dilepaskan, jadi rancangan dibatalkan. Butirnya menunggu keputusan lain."
            : "Butir dilepaskan dan menunggu keputusan lain. Periksa lagi Menimbang, Mengingat, dan diktum.";
    }
}
