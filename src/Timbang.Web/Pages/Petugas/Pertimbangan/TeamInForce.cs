using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The Tim Pertimbangan of a day: its members are those whose letters are in force; an outside examiner is one in the sitting of the letter alone.</summary>
public static class TeamInForce
{
    public static async Task<IReadOnlyList<Member>> TeamOnAsync(
        this TimbangDb db,
        Guid badanPublikId,
        DateOnly day,
        Guid? sidangId = null,
        CancellationToken cancellationToken = default)
    {
        var letters = await (
            from letter in db.Penugasan.AsNoTracking().InForce(day)
            where letter.BadanPublikId == badanPublikId
                && (letter.Role == Role.KetuaTim || letter.Role == Role.AnggotaTim)
                && (letter.SidangId == null || letter.SidangId == sidangId)
            join person in db.Users.AsNoTracking() on letter.PersonId equals person.Id
            select new { letter, person.FullName, person.Post }).ToListAsync(cancellationToken);

        // Who holds two letters sits once: as one of the Tim rather than as a guest, as the chair rather than as a member, with a vote rather than without.
        return
        [
            .. letters
                .OrderByDescending(row => row.letter.SidangId == null)
                .ThenByDescending(row => row.letter.Role == Role.KetuaTim)
                .ThenByDescending(row => row.letter.Votes)
                .ThenBy(row => row.FullName, StringComparer.Ordinal)
                .DistinctBy(row => row.letter.PersonId)
                .Select(row => Member.By(row.letter, row.FullName, row.Post)),
        ];
    }
}
