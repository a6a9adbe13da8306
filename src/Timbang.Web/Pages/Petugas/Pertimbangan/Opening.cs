using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Opens a sitting with the members, the agenda and the office's rule of that day. The caller saves.</summary>
public sealed class Opening(TimbangDb db)
{
    /// <param name="sidang">The sitting, tracked.</param>
    /// <param name="by">The chair.</param>
    /// <param name="now">The instant, in office time.</param>
    /// <param name="cancellationToken">Stops before the save.</param>
    public async Task MulaiAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var tim = await db.TeamOnAsync(sidang.BadanPublikId, today, sidang.Id, cancellationToken);
        var agenda = await db.AgendaOf(sidang.Id).ToListAsync(cancellationToken);
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == sidang.BadanPublikId, cancellationToken);
        sidang.Mulai(tim, agenda, badan.Pengaturan, by, today, now);
        await BeginAsync(sidang, agenda, by, cancellationToken);
    }

    // The head of a unit may have changed since the agenda was made.
    private async Task BeginAsync(Sidang sidang, IReadOnlyList<AgendaItem> agenda, Actor by, CancellationToken cancellationToken)
    {
        var rows = await (
            from butir in db.Butir.AsNoTracking()
            where butir.SidangId == sidang.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            select new { butir, unit.HeadPersonId }).ToDictionaryAsync(r => r.butir.Id, cancellationToken);
        foreach (var item in agenda.Where(a => !a.IsClosed))
        {
            item.Mulai(sidang, rows[item.ButirId].butir, rows[item.ButirId].HeadPersonId, by);
        }
    }
}
