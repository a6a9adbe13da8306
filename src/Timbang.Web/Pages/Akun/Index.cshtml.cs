using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>The own account: who I am here, by which letters, how it is guarded, and where it is open.</summary>
[OpenToGuest]
public sealed class Index(TimbangDb db, CurrentPerson current, Sessions sessions, OfficeClock clock) : PageModel
{
    public Profile Me { get; private set; } = null!;

    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Qualifications of the SOP without evidence; null for an outside examiner, and where the person belongs to another agency.</summary>
    public IReadOnlyList<Pelaksana.Kualifikasi>? Missing { get; private set; }

    public bool HasChoice => current.Agencies.Count > 1;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var id = current.Actor.PersonId;
        Me = await db.Users
            .Where(a => a.Id == id)
            .Select(a => new Profile(a.FullName, a.UserName!, a.Email, a.Nip, a.TwoFactorEnabled))
            .SingleAsync(cancellationToken);
        Missing = current.IsGuest ? null : (await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken))?.Missing;
        Assignments = await AssignmentsAsync(id, cancellationToken);
        Places = await PlacesAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostAkhiriAsync(Guid id)
    {
        await sessions.EndAsync(current.Actor.PersonId, id);
        TempData["Kabar"] = "Perangkat itu sudah dikeluarkan.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAkhiriLainAsync()
    {
        await sessions.EndAllAsync(current.Actor.PersonId, current.SessionId);
        TempData["Kabar"] = "Semua perangkat lain sudah dikeluarkan.";
        return RedirectToPage();
    }

    private async Task<List<Assignment>> AssignmentsAsync(Guid personId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await db.Penugasan.InForce(today)
            .Where(p => p.PersonId == personId)
            .OrderBy(p => p.From)
            .Select(p => new Assignment(
                p.Role,
                p.Kind,
                db.UnitKerja.Where(u => u.Id == p.UnitId).Select(u => u.Name).FirstOrDefault(),
                p.LetterNumber,
                p.Until,
                db.Set<SittingDay>().Where(s => s.Id == p.SidangId).Select(s => s.Title).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    private async Task<List<Place>> PlacesAsync(Guid personId, CancellationToken cancellationToken)
    {
        var oldest = clock.Now() - Session.Longest;
        var rows = await db.Set<Session>().AsNoTracking()
            .Where(s => s.AccountId == personId && s.EndedAt == null && s.Since > oldest)
            .OrderByDescending(s => s.LastSeen)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(s => s.IsOpen(clock.Now()))
                .Select(s => new Place(s.Id, s.Device, clock.ToOffice(s.Since), clock.ToOffice(s.LastSeen), s.Id == current.SessionId)),
        ];
    }

    public sealed record Profile(string FullName, string UserName, string? Email, string? Nip, bool HasSecondStep);

    public sealed record Assignment(Role Role, AppointmentKind Kind, string? Unit, string LetterNumber, DateOnly? Until, string? Sitting);

    public sealed record Place(Guid Id, string Device, DateTimeOffset Since, DateTimeOffset LastSeen, bool IsHere);
}
