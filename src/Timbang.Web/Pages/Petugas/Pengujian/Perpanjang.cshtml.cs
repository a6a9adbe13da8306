using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Uses the one extension of 7 working days, with its written reason (UU 14/2008 Pasal 22 ayat (8)).</summary>
[Authorize("UjiKonsekuensi.Perpanjang")]
public sealed class Perpanjang(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : ActPage<UjiKonsekuensi, ReasonForm>(db)
{
    private WorkingCalendar calendar = null!;
    private IReadOnlyList<Stage> items = [];

    public UjiKonsekuensi Uji => Case;

    public Deadline Now { get; private set; } = null!;

    public Deadline Then { get; private set; } = null!;

    protected override string Back => "Lihat";

    protected override bool IsOpen => !Uji.Trigger.Extended && clock.Today() <= Now.Due && !Journey.AllDecided(items);

    // Only an answer to a request can be extended: for any other file the page does not exist.
    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (Uji.Trigger is not { Kind: TriggerKind.Permintaan, Received: { } received }
            || !actor.HasAny(UjiKonsekuensi.Procedure[nameof(Perpanjang)].By, Uji.UnitId))
        {
            return false;
        }

        calendar = await calendars.OfAsync(Uji.BadanPublikId, cancellationToken);
        items = await Db.Butir.Where(b => b.UjiId == Uji.Id).Select(b => b.Stage).ToListAsync(cancellationToken);
        (Now, Then) = (calendar.RequestAnswer(received), calendar.RequestAnswerExtended(received));
        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Uji.Perpanjang(Input.Reason, calendar, items, actor, clock.Today());
        return Task.FromResult("Batas jawaban diperpanjang 7 hari kerja. Beri tahu pemohon beserta alasannya.");
    }
}
