using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Security;

/// <summary>
/// Lets a person in: from the assignments in force today, in the agency of the sign-in, come the actor, how far the
/// database shows rows, the office's clock and the menu.
/// </summary>
public sealed class Admission(TimbangDb db, OfficeClock clock, CurrentPerson current, Frame frame)
{
    /// <returns>False for an outside examiner whose sitting is over: nobody is signed in then.</returns>
    internal async Task<bool> AdmitAsync(Visit visit)
    {
        db.Reach = Reach.Machine;
        var agencies = await AgenciesAsync(visit);
        var assigned = await db.WithHoursAsync(visit.Assigned);
        var inForce = assigned.Where(a => a.InForce(NowIn(agencies[a.Letter.BadanPublikId].TimeZoneId))).ToList();
        if (inForce.Count == 0 && assigned.Any(a => a.IsGuest))
        {
            db.Reach = Reach.Nobody;
            return false;
        }

        var agency = agencies[Chosen(visit.Session, inForce)];
        clock.Follow(agency.TimeZoneId);
        var here = inForce.Where(a => a.Letter.BadanPublikId == agency.Id).ToList();
        var actor = new Actor(visit.Session.AccountId, visit.Name, agency.Id, await MandatesAsync(agency.Id, here));
        var wasGuest = assigned.Any(a => a.IsGuest && a.Letter.BadanPublikId == agency.Id);
        db.Reach = ReachOf(actor, wasGuest, DoorsOf(here).ContainsValue(GuestDoor.Sitting));

        var open = inForce.Select(a => a.Letter.BadanPublikId).Distinct().Select(id => agencies[id]).OrderBy(a => a.Name);
        current.Enter(new(visit.Session.Id, actor, agency, [.. open], visit.MustChangePassword)
        {
            IsGuest = here.Count > 0 && here.TrueForAll(a => a.IsGuest),
            GuestDoors = DoorsOf(here),
        });
        frame.Enter(current);
        return true;
    }

    /// <summary>Whether all that the person was ever let in for is over, and one sitting alone was part of it.</summary>
    internal async Task<bool> IsOverAsync(Guid accountId)
    {
        db.Reach = Reach.Machine;
        var rows = await (
            from letter in db.Penugasan.AsNoTracking()
            where letter.PersonId == accountId
            join badan in db.BadanPublik on letter.BadanPublikId equals badan.Id
            select new { letter, badan.TimeZoneId }).ToListAsync();
        var letters = (await db.WithHoursAsync(rows.ConvertAll(r => r.letter))).Zip(rows, (assigned, row) => (Assigned: assigned, row.TimeZoneId)).ToList();
        db.Reach = Reach.Nobody;
        return letters.Exists(row => row.Assigned.IsGuest) && !letters.Exists(row => row.Assigned.InForce(NowIn(row.TimeZoneId)));
    }

    // Nearly everybody works for one agency, which came with the session: no second question then.
    private async Task<Dictionary<Guid, Agency>> AgenciesAsync(Visit visit)
    {
        var others = visit.Assigned.Select(p => p.BadanPublikId).Where(id => id != visit.Home.Id).Distinct().ToList();
        var found = others.Count == 0
            ? []
            : await db.BadanPublik.Where(b => others.Contains(b.Id)).Select(b => new Agency(b.Id, b.Name, b.TimeZoneId)).ToListAsync();
        return found.Append(visit.Home).ToDictionary(a => a.Id);
    }

    // Each agency has its own day: at midnight in Jayapura it is still yesterday in Jakarta.
    private DateTimeOffset NowIn(string timeZoneId)
    {
        clock.Follow(timeZoneId);
        return clock.Now();
    }

    // The agency chosen in this sign-in, unless every assignment there has ended while another agency has one.
    private static Guid Chosen(Session session, List<AssignedLetter> inForce) =>
        inForce.Count == 0 || inForce.Exists(a => a.Letter.BadanPublikId == session.BadanPublikId)
            ? session.BadanPublikId
            : inForce[0].Letter.BadanPublikId;

    private Dictionary<Guid, GuestDoor> DoorsOf(List<AssignedLetter> here) => here
        .Where(a => a.IsGuest)
        .GroupBy(a => a.Letter.SidangId!.Value)
        .ToDictionary(same => same.Key, same => same.First().DoorAt(clock.Now())!.Value);

    // Before its hour a letter for one sitting gives nothing to act under.
    private async Task<IReadOnlyList<Mandate>> MandatesAsync(Guid badanPublikId, List<AssignedLetter> here)
    {
        var letters = here.Where(a => a.DoorAt(clock.Now()) is not GuestDoor.Waiting).Select(a => a.Letter).ToList();
        var units = letters.Exists(p => p.UnitId is not null)
            ? await db.UnitKerja.Where(u => u.BadanPublikId == badanPublikId).Select(u => new { u.Id, u.ParentId }).ToListAsync()
            : [];
        var children = units.ToLookup(u => u.ParentId, u => u.Id);
        return [.. letters.Select(p => new Mandate(p.Id, p.Role, p.UnitId is { } unit ? WithSubUnits(unit, children) : null) { SidangId = p.SidangId })];
    }

    private static HashSet<Guid> WithSubUnits(Guid unit, ILookup<Guid?, Guid> children)
    {
        HashSet<Guid> reached = [];
        var waiting = new Stack<Guid>([unit]);
        while (waiting.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                children[next].ToList().ForEach(waiting.Push);
            }
        }

        return reached;
    }

    private static Reach ReachOf(Actor actor, bool wasGuest, bool sits)
    {
        var isTeam = actor.Has(Role.AnggotaTim) || actor.Has(Role.KetuaTim);
        return new(actor.BadanPublikId, actor.PersonId)
        {
            WholeAgency = actor.Has(Role.Ppid) || actor.Has(Role.AtasanPpid),
            UnitIds = [.. actor.Mandates.Where(m => m.SidangId is null).SelectMany(m => m.Units ?? new HashSet<Guid>()).Distinct()],
            IsTeam = isTeam,
            SeesAgenda = isTeam || sits,
            IsGuest = wasGuest && !isTeam,
            GuestSidangIds = [.. actor.Mandates.Select(m => m.SidangId).OfType<Guid>().Distinct()],
        };
    }
}
