using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Mail;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A sitting for the calendar of whoever sees it.</summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class CalendarIcs(TimbangDb db, OfficeClock clock, MailSetup setup) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } sidang)
        {
            return NotFound();
        }

        var office = await db.BadanPublik.Where(b => b.Id == sidang.BadanPublikId).Select(b => new { b.Name, b.TimeZoneId }).SingleAsync(cancellationToken);
        var text = SittingCalendar.Of(sidang, office.Name, office.TimeZoneId, setup.Sender, sidang.Stage == SittingStage.Dibatalkan, clock.Now());
        return File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", $"sidang-{sidang.Date:yyyy-MM-dd}.ics");
    }
}
