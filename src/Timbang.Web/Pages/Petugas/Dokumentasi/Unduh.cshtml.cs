using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>The original is about to leave: what for, and who allowed it, is written down before it does.</summary>
[Authorize("Berkas.Unduh")]
public sealed class Unduh(TimbangDb db, Actor actor, OfficeClock clock, FileStore store) : FileActPage<PurposeForm>(db, actor, nameof(Berkas.Unduh))
{
    /// <summary>What the person asked it for, once a second person has allowed it; null where the purpose is asked here.</summary>
    public string? AllowedFor => Berkas.Asked is { AllowedById: not null } asked ? asked.Purpose : null;

    protected override uint? Seen => null;

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken) =>
        await base.IsTheirsAsync(cancellationToken) && Berkas.HoldsOriginalRole(By, await Db.SettingsOfAsync(Berkas.BadanPublikId, cancellationToken));

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        await store.RequireOpenableAsync(Berkas, cancellationToken);
        Berkas.Unduh(Input.Purpose ?? "", await Db.SettingsOfAsync(Berkas.BadanPublikId, cancellationToken), By, clock.Now());
        return "Unduhan dicatat. Ambil berkas aslinya dalam 30 menit, dengan tombol di bawah.";
    }
}
