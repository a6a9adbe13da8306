using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Withdraws the item with a reason; nothing is deleted.</summary>
[Authorize("Butir.Tarik")]
public sealed class Tarik(TimbangDb db, Actor actor, OfficeClock clock)
    : ItemActPage<ReasonForm>(db, actor, nameof(Tarik))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.Tarik(Input.Reason, By, clock.Today());
        return Task.FromResult($"Butir {Butir.Ordinal} ditarik. Catatannya tetap tersimpan.");
    }
}
