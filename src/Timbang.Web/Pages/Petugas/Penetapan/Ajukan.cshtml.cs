using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4: puts a complete draft before the superior.</summary>
[Authorize("Keputusan.Ajukan")]
public sealed class Ajukan(TimbangDb db, Actor actor)
    : DecreeActPage<ActForm>(db, actor, nameof(Ajukan))
{
    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Keputusan.Ajukan(await Db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken), By);
        return "Rancangan diajukan. Sekarang giliran Atasan PPID.";
    }
}
