using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: the study is done; the item goes on to be tested.</summary>
[Authorize("Butir.Kaji")]
public sealed class Kaji(TimbangDb db, Actor actor, OfficeClock clock)
    : ItemActPage<ActForm>(db, actor, nameof(Kaji))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.Kaji(By, clock.Today());
        return Task.FromResult($"Hasil kajian butir {Butir.Ordinal} terkirim. Giliran PPID Pelaksana mengisi matriks.");
    }
}
