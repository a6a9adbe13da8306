using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;

namespace Timbang.Web.Data;

/// <summary>Who may be asked whether the event of an exclusion has happened.</summary>
internal static class Watchers
{
    /// <summary>The people of the unit, then the PPID, by letters in force on the day; who has several is there once.</summary>
    public static async Task<IReadOnlyList<Actor>> WatchersAsync(this TimbangDb db, Pengecualian entry, DateOnly today, CancellationToken cancellationToken)
    {
        var units = await UnitsOverAsync(db, entry, cancellationToken);
        var roles = Pengecualian.Procedure[nameof(Pengecualian.Pantau)].By;
        var letters = await (
            from letter in db.Penugasan.AsNoTracking().InForce(today)
            join account in db.Users on letter.PersonId equals account.Id
            where letter.BadanPublikId == entry.BadanPublikId && roles.Contains(letter.Role) && (letter.UnitId == null || units.Contains(letter.UnitId.Value))
            orderby letter.Role, account.FullName, letter.Id
            select new { letter.Id, letter.PersonId, account.FullName, letter.Role, letter.UnitId }).ToListAsync(cancellationToken);
        return
        [
            .. letters.GroupBy(l => l.PersonId).Select(person => new Actor(
                person.Key,
                person.First().FullName,
                entry.BadanPublikId,
                [.. person.Select(l => new Mandate(l.Id, l.Role, l.UnitId is null ? null : new HashSet<Guid> { entry.UnitId }))])),
        ];
    }

    /// <summary>Those of some people who hold a letter in force on the day for a role that watches.</summary>
    public static Task<HashSet<Guid>> OnDutyAsync(this TimbangDb db, IReadOnlySet<Guid> people, DateOnly today, CancellationToken cancellationToken)
    {
        var roles = Pengecualian.Procedure[nameof(Pengecualian.Pantau)].By;
        return db.Penugasan.InForce(today)
            .Where(letter => people.Contains(letter.PersonId) && roles.Contains(letter.Role))
            .Select(letter => letter.PersonId)
            .ToHashSetAsync(cancellationToken);
    }

    // An assignment in a unit reaches its sub-units: those of this unit, and of every one above it.
    private static async Task<HashSet<Guid>> UnitsOverAsync(TimbangDb db, Pengecualian entry, CancellationToken cancellationToken)
    {
        var parents = await db.UnitKerja.AsNoTracking().Where(u => u.BadanPublikId == entry.BadanPublikId).ToDictionaryAsync(u => u.Id, u => u.ParentId, cancellationToken);
        HashSet<Guid> over = [];
        for (Guid? unit = entry.UnitId; unit is { } id && over.Add(id);)
        {
            unit = parents.GetValueOrDefault(id);
        }

        return over;
    }
}
