using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Waktu;

namespace Timbang.Web.Data;

/// <summary>
/// Every filter that keeps a person within his reach, in one place so that it can be read at a sitting. The filter is
/// evaluated per query: <c>db</c> stands for the context that runs it, not for the one that built the model.
/// </summary>
internal static class ReachFilters
{
    public const string Agency = nameof(Agency);

    public static void ApplyReach(this ModelBuilder model, TimbangDb db)
    {
        // That an agency exists is public; whoever is signed in sees his own only.
        model.Entity<BadanPublik>().HasQueryFilter(
            Agency,
            badan => db.Reach.Everything || db.Reach.AgencyId == null || badan.Id == db.Reach.AgencyId);
        // Anyone may count a deadline on the calendar of any agency: the public page does.
        model.Entity<OfficeCalendar>().HasQueryFilter(
            Agency,
            calendar => db.Reach.Everything || db.Reach.AgencyId == null || calendar.BadanPublikId == db.Reach.AgencyId);
        model.Entity<CalendarVersion>().HasQueryFilter(
            Agency,
            version => db.Reach.Everything || version.BadanPublikId == db.Reach.AgencyId);
        model.Entity<UnitKerja>().HasQueryFilter(
            Agency,
            unit => db.Reach.Everything || unit.BadanPublikId == db.Reach.AgencyId);
        model.Entity<Penugasan>().HasQueryFilter(
            Agency,
            penugasan => db.Reach.Everything || penugasan.BadanPublikId == db.Reach.AgencyId);
    }
}
