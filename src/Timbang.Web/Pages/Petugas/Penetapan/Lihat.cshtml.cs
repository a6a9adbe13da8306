using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>A decree at a glance: where it stands, whose turn, until when and why, what is missing, what happened.</summary>
public sealed class Lihat(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    public Keputusan Keputusan { get; private set; } = null!;

    public IReadOnlyList<Receipt> Receipts { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    /// <summary>The clocks that govern it; null where none of its items is in reach, or it was given up.</summary>
    public Clocks? Clocks { get; private set; }

    public DaysLeft Left { get; private set; }

    public Standing Standing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Keputusan.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } keputusan)
        {
            return NotFound();
        }

        Keputusan = keputusan;
        Receipts = await ReceiptsAsync(cancellationToken);
        Timeline = await db.TimelineAsync(id, cancellationToken: cancellationToken);
        Standing = new Standing(keputusan, await PeopleAsync(cancellationToken), await SettingsAsync(cancellationToken), actor);
        var calendar = await calendars.OfAsync(keputusan.BadanPublikId, cancellationToken);
        Clocks = (await db.ClocksAsync(id, calendar, cancellationToken)).Governing();
        Left = calendar.Left(clock.Today(), Clocks?.Governing?.Due ?? keputusan.Due);
        return Page();
    }

    public DateTimeOffset ToOffice(DateTimeOffset instant) => clock.ToOffice(instant);

    /// <summary>Units whose receipt this person may know of: his own, or all of the agency.</summary>
    public IEnumerable<(Guid Id, string Name)> Units => Keputusan.Items
        .Select(i => (i.UnitId, i.UnitName))
        .Distinct()
        .Where(u => actor.HasAny([Role.Ppid, Role.AtasanPpid, Role.Petugas, Role.PpidPelaksana], u.UnitId));

    /// <summary>Whether a unit that he may receive for has no receipt yet.</summary>
    public bool MayReceive => Keputusan.Stage == DecreeStage.Ditetapkan && Units.Any(unit =>
        Receipts.All(r => r.UnitId != unit.Id) && TandaTerima.Procedure.Allows(nameof(TandaTerima.Terima), default, actor, unit.Id));

    public bool MayFile(Receipt receipt) => TandaTerima.Procedure.Allows(nameof(TandaTerima.Arsipkan), receipt.Stage, actor, receipt.UnitId);

    private async Task<IReadOnlyList<Receipt>> ReceiptsAsync(CancellationToken cancellationToken) =>
        await db.TandaTerima
            .Where(t => t.KeputusanId == Keputusan.Id)
            .OrderBy(t => t.Number)
            .Select(t => new Receipt(t.UnitId, t.Number, t.ReceivedByName, t.ReceivedAt, t.Stage))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, string>> PeopleAsync(CancellationToken cancellationToken)
    {
        var ids = new[] { Keputusan.DrafterId, Keputusan.ApproverId, Keputusan.RatifierId, Keputusan.DeterminedById };
        return await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.FullName, cancellationToken);
    }

    private async Task<Pengaturan> SettingsAsync(CancellationToken cancellationToken) =>
        await db.SettingsOfAsync(Keputusan.BadanPublikId, cancellationToken);

    public sealed record Receipt(Guid UnitId, string Number, string ReceivedBy, DateTimeOffset ReceivedAt, ReceiptStage Stage);
}
