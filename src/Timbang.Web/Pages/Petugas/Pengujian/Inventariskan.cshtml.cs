using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 2: enters the item with its matrix into the inventory and passes it to the PPID.</summary>
[Authorize("Butir.Inventariskan")]
public sealed class Inventariskan(TimbangDb db, Actor actor, OfficeClock clock, Examiner examiner)
    : ItemActPage<ActForm>(db, actor, nameof(Inventariskan))
{
    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.Inventariskan(await examiner.ForAsync(Butir, cancellationToken), By, clock.Today());
        return $"Butir {Butir.Ordinal} masuk inventaris dan terkirim kepada PPID untuk diuji.";
    }
}
