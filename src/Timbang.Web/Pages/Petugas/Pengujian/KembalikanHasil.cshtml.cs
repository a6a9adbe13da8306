using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Sends an item back after the minutes: it is studied again and needs a new sitting.</summary>
[Authorize("Butir.KembalikanHasil")]
public sealed class KembalikanHasil(TimbangDb db, Actor actor, OfficeClock clock)
    : ItemActPage<ReasonForm>(db, actor, nameof(KembalikanHasil))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.KembalikanHasil(Input.Reason, By, clock.Today());
        return Task.FromResult($"Hasil sidang atas butir {Butir.Ordinal} dikembalikan. Butir diuji lagi dan memerlukan sidang baru.");
    }
}
