using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Originals that somebody has asked for and a second person must allow, where the office wants two.</summary>
internal sealed class OriginalsWaiting(TimbangDb db, Actor actor, Pengaturan office, DateTimeOffset now)
{
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        var turn = Berkas.Procedure[nameof(Berkas.IzinkanAsli)].By;
        if (!office.OriginalByTwo || !turn.Any(actor.Has))
        {
            return [];
        }

        var rows = await db.Berkas.AsNoTracking()
            .Where(b => b.Stage == FileStage.Disimpan && b.Asked != null)
            .Select(b => new { b.Id, b.UnitId, b.Name, b.Asked })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(r => r.Asked!.WaitsFor(actor.PersonId, now) && actor.HasAny(turn, r.UnitId))
                .Select(r => new Waiting(
                    $"/berkas/{r.Id}/izinkan-asli",
                    r.Name,
                    $"{r.Asked!.ByName} meminta berkas aslinya. Untuk: {r.Asked.Purpose} Permintaan ini berlaku 24 jam.",
                    "",
                    RoleWords.Join(turn),
                    "Periksa permintaan",
                    Due: null)),
        ];
    }
}
