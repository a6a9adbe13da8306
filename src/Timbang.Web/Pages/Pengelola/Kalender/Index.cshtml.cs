using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola.Kalender;

/// <summary>The days the office does not count, year by year, with their decrees and every version there was.</summary>
public sealed class Index(TimbangDb db, AgencyCalendars calendars, Actor actor, OfficeClock clock) : PageModel
{
    /// <summary>The year shown; this year unless another is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Asked { get; set; }

    public int Year { get; private set; }

    public WorkingCalendar Calendar { get; private set; } = null!;

    public IReadOnlyList<Holiday> Days { get; private set; } = [];

    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    public bool JointLeaveIsFree { get; private set; }

    /// <summary>Years to choose from: those known, and the next one, which may still be missing.</summary>
    public IEnumerable<int> Years => Calendar.Years.Keys.Append(clock.Today().Year).Append(clock.Today().Year + 1).Distinct().Order();

    public int WorkingDays => Calendar.CountBetween(new(Year - 1, 12, 31), new(Year, 12, 31));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Year = Math.Clamp(Asked ?? clock.Today().Year, WorkingCalendar.FirstYear + 1, WorkingCalendar.LastYear);
        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        JointLeaveIsFree = await db.BadanPublik
            .Where(badan => badan.Id == actor.BadanPublikId)
            .Select(badan => badan.Pengaturan)
            .SingleAsync(cancellationToken) is { JointLeaveIsFree: true };
        var own = await db.OfficeCalendar.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        Days = [.. (own?.Merged(NationalHolidays.Shipped) ?? NationalHolidays.Shipped).Where(day => day.Date.Year == Year).OrderBy(day => day.Date)];
        Versions = await (
            from version in db.CalendarVersion
            join person in db.Users on version.PersonId equals person.Id
            orderby version.Number descending
            select new VersionRow(version.Number, version.On, person.FullName, version.What, version.Decree)).ToListAsync(cancellationToken);
    }

    /// <summary>The agency's part of the list as it was in one version.</summary>
    public async Task<IActionResult> OnGetVersiAsync(int number, CancellationToken cancellationToken)
    {
        var days = await db.CalendarVersion
            .Where(version => version.Number == number)
            .Select(version => version.Holidays)
            .SingleOrDefaultAsync(cancellationToken);
        return days is null ? NotFound() : FileOf($"kalender-versi-{number}.csv", days);
    }

    /// <summary>The year shown, in the form in which a year is loaded.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return FileOf($"kalender-{Year}.csv", Days);
    }

    private static FileContentResult FileOf(string name, IEnumerable<Holiday> days) => Csv.File(
        name,
        ["tanggal", "jenis", "nama", "keputusan", "konfirmasi"],
        days.Select(day => new[] { day.Date.ToString("yyyy-MM-dd"), day.Kind.InWords().Replace(' ', '_'), day.Name, day.Decree, day.Confirmed ? day.Confirmation : "belum" }));

    /// <summary>One version in the list: what changed, by whom, on which day, by which decree.</summary>
    public sealed record VersionRow(int Number, DateOnly On, string By, string What, string Decree);
}
