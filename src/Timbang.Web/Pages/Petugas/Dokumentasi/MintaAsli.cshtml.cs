using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>Asks for the original where the office wants a second person to allow it.</summary>
[Authorize("Berkas.MintaAsli")]
public sealed class MintaAsli(TimbangDb db, Actor actor, OfficeClock clock) : FileActPage<PurposeForm>(db, actor, nameof(Berkas.MintaAsli))
{
    protected override uint? Seen => null;

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken) =>
        await base.IsTheirsAsync(cancellationToken) && Berkas.HoldsOriginalRole(By, await Db.SettingsOfAsync(Berkas.BadanPublikId, cancellationToken));

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Berkas.MintaAsli(Input.Purpose ?? "", await Db.SettingsOfAsync(Berkas.BadanPublikId, cancellationToken), By, clock.Now());
        return "Permintaan Anda dicatat. PPID Pelaksana, PPID, atau Atasan PPID lain mengizinkannya dalam 24 jam.";
    }
}
