using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>SOP step 4: puts a complete draft before the superior.</summary>
[Authorize("Keputusan.Ajukan")]
public sealed class Ajukan(TimbangDb db, Actor actor)
    : DecreeActPage<ActForm>(db, actor, nameof(Ajukan))
{
    public Pengaturan Pengaturan { get; private set; } = null!;

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        Pengaturan = await Db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken);
        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Keputusan.Ajukan(Pengaturan, By);
        return Task.FromResult("Rancangan diajukan. Sekarang giliran Atasan PPID.");
    }
}
