using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The superior sends a draft back with what is to be corrected.</summary>
[Authorize("Keputusan.Kembalikan")]
public sealed class Kembalikan(TimbangDb db, Actor actor)
    : DecreeActPage<ReasonForm>(db, actor, nameof(Kembalikan))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Keputusan.Kembalikan(Input.Reason, By);
        return Task.FromResult("Rancangan dikembalikan ke PPID.");
    }
}
