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
    internal async Task AdmitAsync(Session session, Account account)
    {
        // Until it is known who it is, no reach can be known either; it is narrowed before anything else is asked.
        db.Reach = Reach.Machine;
        var assigned = await AssignedAsync(account.Id);
        var agencies = await AgenciesAsync([session.BadanPublikId, .. assigned.Select(p => p.BadanPublikId)]);
        var inForce = assigned.Where(p => InForce(p, agencies[p.BadanPublikId])).ToList();
        var badan = agencies[Chosen(session, inForce)];
        clock.Follow(badan);
        var mandates = await MandatesAsync(badan.Id, inForce.Where(p => p.BadanPublikId == badan.Id).ToList());
        var actor = new Actor(account.Id, account.FullName, badan.Id, mandates);
        db.Reach = ReachOf(actor);

        var open = inForce.Select(p => p.BadanPublikId).Distinct().Select(id => Agency.Of(agencies[id])).OrderBy(a => a.Name);
        current.Enter(new(session.Id, actor, Agency.Of(badan), [.. open], account.MustChangePassword));
        frame.Enter(current);
    }

    private Task<List<Penugasan>> AssignedAsync(Guid personId) => db.Penugasan.AsNoTracking()
        .Where(p => p.PersonId == personId)
        .OrderBy(p => p.BadanPublikId)
        .ToListAsync();

    private Task<Dictionary<Guid, BadanPublik>> AgenciesAsync(IReadOnlyList<Guid> ids) => db.BadanPublik.AsNoTracking()
        .Where(b => ids.Contains(b.Id))
        .ToDictionaryAsync(b => b.Id);

    // Each agency has its own day: at midnight in Jayapura it is still yesterday in Jakarta.
    private bool InForce(Penugasan penugasan, BadanPublik badan)
    {
        clock.Follow(badan);
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
        IsTim = actor.Has(Role.AnggotaTim) || actor.Has(Role.KetuaTim),
    };
}
