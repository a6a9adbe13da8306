using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Folders of paper that are not back on the day that was agreed: whoever keeps them in the unit asks for them.</summary>
internal sealed class FoldersWaiting(TimbangDb db, Actor actor, DateOnly today)
{
    private static readonly Role[] Turn = [Role.Petugas, Role.PpidPelaksana];

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Turn.Any(actor.Has))
        {
            return [];
        }

        var late = await db.ArsipFisik.AsNoTracking().Overdue(today)
            .Select(f => new { f.Id, f.UnitId, f.DecreeNumber, f.Borrower, f.BorrowerUnit, f.LentOn, f.DueBack })
            .ToListAsync(cancellationToken);
        return
        [
            .. late.Where(f => actor.HasAny(Turn, f.UnitId)).Select(f => new Waiting(
                $"/arsip/{f.Id}",
                $"Folder SK {f.DecreeNumber} belum kembali",
                $"Dipinjam {f.Borrower} ({f.BorrowerUnit}) sejak {f.LentOn!.Value.InWords()}. Minta kembali, lalu catat penerimaannya.",
                "",
                RoleWords.Join(Turn),
                "Buka folder",
                new Deadline { Start = f.LentOn.Value, Due = f.DueBack!.Value, Days = [], Rule = "tanggal kembali yang disepakati ketika folder dipinjamkan" })),
        ];
    }
}
