using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>One account: how it is guarded, and what an administrator may do to it. Each act asks why and stays in the trail.</summary>
public sealed class LihatAkun(TimbangDb db, Actor actor, AccountCare care, OfficeClock clock) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    public IReadOnlyList<Entry> Trail { get; private set; } = [];

    public int OpenSessions { get; private set; }

    /// <summary>Qualifications of the SOP of which the person has noted no evidence: a warning, never a bar.</summary>
    public IReadOnlyList<Kualifikasi> Missing { get; private set; } = [];

    /// <summary>Shown on the answer to the form and never again.</summary>
    public string? FirstPassword { get; private set; }

    public bool IsSelf => Account.Id == actor.PersonId;

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            // Drawn again after a commit that failed: the old password still stands.
            FirstPassword = null;
            return Page();
        }

        var person = await db.Set<Person>().SingleAsync(p => p.Id == id);
        person.NoteAccount(Input.Act, Input.Reason, actor);
        FirstPassword = await care.DoAsync(Account, Input.Act);
        await db.SaveActAsync(person, null, Input.Key);
        if (FirstPassword is not null)
        {
            return Page();
        }

        TempData["Kabar"] = $"{AccountWords.Done(Input.Act)}: {Account.FullName}.";
        return RedirectToPage(new { id });
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id && a.BadanPublikId == actor.BadanPublikId) is not { } account)
        {
            return false;
        }

        var today = clock.Today();
        Account = account;
        OpenSessions = await care.CountOpenAsync(id);
        Missing = (await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == id)).Missing;
        var spent = db.Spent();
        Assignments = await db.Penugasan
            .Where(p => p.PersonId == id && (p.Until == null || p.Until >= today) && (p.SidangId == null || !spent.Any(s => s.Id == p.Id)))
            .OrderBy(p => p.From)
            .Select(p => new Assignment(p.Id, p.Role, p.Kind, p.From, p.Until, db.Set<SittingDay>().Where(s => s.Id == p.SidangId).Select(s => s.Title).FirstOrDefault()))
            .ToListAsync();
        Trail = [.. (await db.TimelineAsync(id)).Select(e => new Entry(e.Act, e.Who, clock.ToOffice(e.Instant), e.Values.FirstOrDefault(v => v.Field == "Reason")?.Value))];
        return true;
    }

    public sealed record Assignment(Guid Id, Role Role, AppointmentKind Kind, DateOnly From, DateOnly? Until, string? Sitting);

    public sealed record Entry(string Act, string Who, DateTimeOffset When, string? Reason);

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        public AccountAct Act { get; set; }

        [Required(ErrorMessage = "Tulis alasannya: ia masuk ke dalam riwayat.")]
        [StringLength(500)]
        public string Reason { get; set; } = "";
    }
}
