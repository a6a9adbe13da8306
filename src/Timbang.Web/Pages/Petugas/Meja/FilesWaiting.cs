using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>Test files without an item: a request that nobody has described yet waits all the same, and its clock runs.</summary>
internal sealed class FilesWaiting(TimbangDb db, Actor actor, WorkingCalendar calendar)
{
    private static readonly IReadOnlyList<Role> Turn = [.. Butir.Procedure[nameof(Butir.Daftarkan)].By.Where(Penugasan.NeedsUnit)];

    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Turn.Any(actor.Has))
        {
            return [];
        }

        var files = await db.UjiKonsekuensi.AsNoTracking()
            .Where(uji => !db.Butir.Any(butir => butir.UjiId == uji.Id))
            .Select(uji => new { uji.Id, uji.Number, uji.Title, uji.UnitId, uji.Trigger })
            .ToListAsync(cancellationToken);
        return
        [
            .. files.Where(file => actor.HasAny(Turn, file.UnitId)).Select(file => new Waiting(
                $"/uji/{file.Id}",
                file.Title,
                "Berkas dibuka, belum ada butir yang dicatat.",
                file.Number,
                RoleWords.Join(Turn),
                "Catat butir pertama",
                Clocks.Of(file.Trigger, null, calendar).Governing)),
        ];
    }
}
