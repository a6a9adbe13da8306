using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Where an outside examiner begins: the sitting he is asked for, when it opens to him, and whom to ask. Nothing of any item is told here.
/// </summary>
[OpenToGuest]
public sealed class Guest(TimbangDb db, CurrentPerson current, OfficeClock clock) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Who calls the sittings of this office, by name.</summary>
    public IReadOnlyList<string> Officers { get; private set; } = [];

    public string Office => current.Agency.Name;

    public string Zone => clock.Now().Zone();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!current.IsGuest)
        {
            return NotFound();
        }

        if (current.Start != "/tamu")
        {
            return LocalRedirect(current.Start);
        }

        Rows = await RowsAsync(cancellationToken);
        Officers = await OfficersAsync(cancellationToken);
        return Page();
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        var (today, me, ids) = (clock.Today(), current.Actor.PersonId, current.GuestDoors.Keys.ToList());
        var found = await (
            from letter in db.Penugasan.AsNoTracking().InForce(today)
            where letter.PersonId == me && letter.SidangId != null && ids.Contains(letter.SidangId.Value)
            join sitting in db.Set<SittingDay>() on letter.SidangId equals sitting.Id
            orderby sitting.Date, sitting.Time
            select new { letter.LetterNumber, letter.Votes, sitting }).ToListAsync(cancellationToken);
        return [.. found.Select(f => new Row(f.sitting, f.LetterNumber, f.Votes, current.GuestDoors[f.sitting.Id], today))];
    }

    private Task<List<string>> OfficersAsync(CancellationToken cancellationToken) => (
        from letter in db.Penugasan.AsNoTracking().InForce(clock.Today())
        where letter.Role == Role.Ppid
        join person in db.Users.AsNoTracking() on letter.PersonId equals person.Id
        orderby person.FullName
        select person.FullName).Distinct().ToListAsync(cancellationToken);

    /// <summary>One sitting that the examiner is asked for.</summary>
    public sealed record Row(SittingDay Sitting, string LetterNumber, bool Votes, GuestDoor Door, DateOnly Today)
    {
        public DateTime OpensAt => new GuestHours(Sitting.Stage, Sitting.Date, Sitting.Time, false).OpensAt;

        /// <summary>Its day has passed and nobody opened it.</summary>
        public bool IsLate => Door == GuestDoor.Waiting && Sitting.Date < Today;
    }
}
