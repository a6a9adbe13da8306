using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Ratification, in offices that have it between approval and determination.</summary>
[Authorize("Keputusan.Sahkan")]
public sealed class Sahkan(TimbangDb db, Actor actor, OfficeClock clock)
    : DecreeActPage<ActForm>(db, actor, nameof(Sahkan))
{
    /// <summary>Nobody ratifies what he wrote, whatever the post.</summary>
    public bool WroteIt => Keputusan.IsWrittenBy(By);

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Keputusan.Sahkan(await Db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken), By, clock.Today());
        return "Keputusan disahkan. Tinggal ditetapkan.";
    }
}
