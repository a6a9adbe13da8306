using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>What has opened and waits to be looked through and published: one row per exclusion, with the unit before the PPID.</summary>
internal sealed class OpeningsWaiting(TimbangDb db, Actor actor)
{
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        var turn = Turn();
        if (!turn.Any(actor.Has))
        {
            return [];
        }

        var rows = await db.WithinReach()
            .Where(p => p.Stage == ExclusionStage.Dibuka && p.ReplacedById == null)
            .OrderBy(p => p.Until)
            .Select(p => new { p.Id, p.UnitId, p.PublicTitle, p.Part, p.Until, p.DecreeNumber })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(r => actor.HasAny(turn, r.UnitId)).Select(r => new Waiting(
                $"/inventaris/{r.Id}/terbitkan",
                r.PublicTitle,
                $"Bagian {r.Part} terbuka sejak {r.Until!.Value.AddDays(1).InWords()}. Periksa berkasnya, lalu terbitkan.",
                $"SK {r.DecreeNumber}",
                RoleWords.Join(turn),
                "Terbitkan informasi",
                Due: null)),
        ];
    }

    private static IReadOnlyList<Role> Turn()
    {
        var roles = Pengecualian.Procedure[nameof(Pengecualian.Terbitkan)].By;
        return roles.Any(Penugasan.NeedsUnit) ? [.. roles.Where(Penugasan.NeedsUnit)] : roles;
    }
}
