using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Sends the item back to the desk, with what is to be corrected.</summary>
[Authorize("Butir.Kembalikan")]
public sealed class Kembalikan(TimbangDb db, Actor actor, OfficeClock clock)
    : ItemActPage<ReasonForm>(db, actor, nameof(Kembalikan))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.Kembalikan(Input.Reason, By, clock.Today());
        return Task.FromResult($"Butir {Butir.Ordinal} dikembalikan. Isi matriksnya tetap tersimpan.");
    }
}
