using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Calls a sitting off with a reason; its items wait for another.</summary>
[Authorize("Sidang.Batalkan")]
public sealed class Batalkan(TimbangDb db, Actor actor, OfficeClock clock) : ActPage<Sidang, ReasonForm>(db)
{
    public Sidang Sidang => Case;

    public int ItemCount { get; private set; }

    protected override string Back => "Lihat";

    protected override bool IsOpen => Sidang.Procedure[nameof(Batalkan)].From.Contains(Sidang.Stage);

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        ItemCount = await Db.AgendaOf(Sidang.Id).CountAsync(cancellationToken);
        return true;
    }

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        await new AgendaSetting(Db).BatalkanAsync(Sidang, Input.Reason, actor, clock.Today(), cancellationToken);
        return "Sidang dibatalkan. Butirnya menunggu sidang lain.";
    }
}
