using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Security;

/// <summary>
/// Lets a person in: from the assignments in force today, in the agency of the sign-in, come the actor, how far the
/// database shows rows, the office's clock and the menu.
/// </summary>
public sealed class Admission(TimbangDb db, OfficeClock clock, CurrentPerson current, Frame frame)
{
    internal async Task AdmitAsync(Visit visit)
    {
        db.Reach = Reach.Machine;
        var agencies = await AgenciesAsync(visit);
        var inForce = visit.Assigned.Where(p => InForce(p, agencies[p.BadanPublikId])).ToList();
        var agency = agencies[Chosen(visit.Session, inForce)];
        clock.Follow(agency.TimeZoneId);
        var mandates = await MandatesAsync(agency.Id, inForce.Where(p => p.BadanPublikId == agency.Id).ToList());
        var actor = new Actor(visit.Session.AccountId, visit.Name, agency.Id, mandates);
        db.Reach = ReachOf(actor);

        var open = inForce.Select(p => p.BadanPublikId).Distinct().Select(id => agencies[id]).OrderBy(a => a.Name);
        current.Enter(new(visit.Session.Id, actor, agency, [.. open], visit.MustChangePassword));
        frame.Enter(current);
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
    private bool InForce(Penugasan penugasan, Agency agency)
    {
        clock.Follow(agency.TimeZoneId);
        return penugasan.InForce(clock.Today());
    }

    // The agency chosen in this sign-in, unless every assignment there has ended while another agency has one.
    private static Guid Chosen(Session session, List<Penugasan> inForce) =>
        inForce.Count == 0 || inForce.Exists(p => p.BadanPublikId == session.BadanPublikId)
            ? session.BadanPublikId
            : inForce[0].BadanPublikId;

    private async Task<IReadOnlyList<Mandate>> MandatesAsync(Guid badanPublikId, List<Penugasan> inForce)
    {
        var units = inForce.Exists(p => p.UnitId is not null)
            ? await db.UnitKerja.Where(u => u.BadanPublikId == badanPublikId).Select(u => new { u.Id, u.ParentId }).ToListAsync()
            : [];
        var children = units.ToLookup(u => u.ParentId, u => u.Id);
        return [.. inForce.Select(p => new Mandate(p.Id, p.Role, p.UnitId is { } unit ? WithSubUnits(unit, children) : null))];
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

    private static Reach ReachOf(Actor actor) => new(actor.BadanPublikId, actor.PersonId)
    {
        WholeAgency = actor.Has(Role.Ppid) || actor.Has(Role.AtasanPpid),
        UnitIds = [.. actor.Mandates.SelectMany(m => m.Units ?? new HashSet<Guid>()).Distinct()],
        IsTeam = actor.Has(Role.AnggotaTim) || actor.Has(Role.KetuaTim),
    };
}
