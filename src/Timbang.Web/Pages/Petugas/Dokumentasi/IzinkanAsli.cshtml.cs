using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>The second person allows that an original is downloaded.</summary>
[Authorize("Berkas.IzinkanAsli")]
public sealed class IzinkanAsli(TimbangDb db, Actor actor, OfficeClock clock) : FileActPage<ActForm>(db, actor, nameof(Berkas.IzinkanAsli))
{
    protected override bool IsOpen => base.IsOpen && Berkas.Asked?.WaitsFor(By.PersonId, clock.Now()) is true;

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Berkas.IzinkanAsli(By, clock.Now());
        return Task.FromResult($"{Berkas.Asked!.ByName} dapat mengunduh berkas aslinya, dalam 24 jam sejak memintanya.");
    }
}
