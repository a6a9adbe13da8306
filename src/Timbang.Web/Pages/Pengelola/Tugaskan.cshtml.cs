using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Enters a letter of assignment; it is in force from its first day, at once if that is today.</summary>
public sealed class Tugaskan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    /// <summary>Sittings still to come, for which an outside examiner may be asked.</summary>
    public IReadOnlyList<SittingDay> Sittings { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task OnGetAsync([FromQuery(Name = "pengguna")] string? userName)
    {
        Input.UserName = userName ?? "";
        Input.From = TypedDay.Show(clock.Today());
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var person = await PersonAsync();
        await CheckUnitAsync();
        CheckSitting();
        var terms = person is null ? null : TermsFor(person);
        if (!ModelState.IsValid || person is null || terms is null)
        {
            return Page();
        }

        var penugasan = Penugasan.Tugaskan(actor.BadanPublikId, terms, actor);
        db.Add(penugasan);
        await SeatAsync(penugasan, person);
        await db.SaveActAsync(penugasan, null, Input.Key);
        TempData["Kabar"] = $"Penugasan {person.FullName} sebagai {(penugasan.SidangId is null ? terms.Role.InWords() : "penguji tamu satu sidang")} sudah dicatat.";
        return RedirectToPage("DaftarPenugasan", new { lihat = terms.From > clock.Today() ? "akan" : null });
    }

    // For one sitting the sitting gives role and days: they are those of the letter only for everybody else.
    private AppointmentTerms? TermsFor(Account person)
    {
        if (Input.SidangId is { } sidangId)
        {
            return new(person.Id, Input.Role ?? Role.AnggotaTim, null, clock.Today(), null, Input.LetterNumber) { Votes = !Input.AdvisesOnly, SidangId = sidangId };
        }

        var (from, until) = (Day(Input.From, "Input.From"), Day(Input.Until, "Input.Until"));
        return from is null || Input.Role is not { } role
            ? null
            : new(person.Id, role, Input.UnitId, from.Value, until, Input.LetterNumber) { Kind = Input.Kind, Votes = role is not Role.AnggotaTim || !Input.AdvisesOnly };
    }

    private async Task SeatAsync(Penugasan letter, Account person)
    {
        if (letter.SidangId is { } id)
        {
            var sidang = await db.SittingForGuestAsync(actor.BadanPublikId, id) ?? throw new RuleException("Sidang ini tidak ada lagi.", nameof(Form.SidangId));
            sidang.SeatGuest(Member.By(letter, person.FullName, person.Post), actor);
        }
    }

    private void CheckSitting()
    {
        if (Input.SidangId is { } id && Sittings.All(s => s.Id != id))
        {
            ModelState.AddModelError("Input.SidangId", "Pilih sidang yang akan datang dari daftar.");
        }

        if (Input.SidangId is null && Input.Role is null)
        {
            ModelState.AddModelError("Input.Role", "Pilih perannya.");
        }

        if (Input.SidangId is null && string.IsNullOrWhiteSpace(Input.From))
        {
            ModelState.AddModelError("Input.From", "Isi hari pertama penugasan.");
        }
    }

    private async Task CheckUnitAsync()
    {
        if (Input.UnitId is { } unit && !await db.UnitKerja.AnyAsync(u => u.Id == unit && u.BadanPublikId == actor.BadanPublikId))
        {
            ModelState.AddModelError("Input.UnitId", "Pilih unit dari daftar kantor ini.");
        }
    }

    // Somebody of another agency (an outside examiner) is named by his exact user name: his agency's list stays closed.
    private async Task<Account?> PersonAsync()
    {
        // An empty field is bound as nothing.
        var name = ((string?)Input.UserName ?? "").Trim().ToUpperInvariant();
        var person = await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == name);
        if (person is null && name.Length > 0)
        {
            ModelState.AddModelError("Input.UserName", "Tidak ada akun dengan nama pengguna ini. Buat akunnya dahulu.");
        }

        return person;
    }

    private DateOnly? Day(string? typed, string field)
    {
        var day = TypedDay.Read(typed);
        if (day.Refusal is not null)
        {
            ModelState.AddModelError(field, day.Refusal);
        }

        return day.Day;
    }

    private async Task LoadAsync()
    {
        People = await db.Users
            .Where(a => a.BadanPublikId == actor.BadanPublikId && !a.Locked)
            .OrderBy(a => a.FullName)
            .Select(a => new Choice(a.UserName!, a.FullName))
            .ToListAsync();
        var today = clock.Today();
        Sittings = await db.Set<SittingDay>().AsNoTracking()
            .Where(s => s.Stage == SittingStage.Dijadwalkan && s.Date >= today)
            .OrderBy(s => s.Date).ThenBy(s => s.Time)
            .ToListAsync();
        Units = UnitRow.InTree(await db.UnitKerja.AsNoTracking().OrderBy(u => u.Name).ToListAsync());
    }

    public sealed record Choice(string UserName, string FullName);

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Isi nama pengguna orang yang ditugaskan.")]
        [StringLength(256)]
        public string UserName { get; set; } = "";

        /// <summary>Asked for where no sitting is chosen.</summary>
        public Role? Role { get; set; }

        /// <summary>The one sitting an outside examiner is asked for.</summary>
        public Guid? SidangId { get; set; }

        public Guid? UnitId { get; set; }

        public AppointmentKind Kind { get; set; }

        public bool AdvisesOnly { get; set; }

        /// <summary>Asked for where no sitting is chosen.</summary>
        [StringLength(60)]
        public string? From { get; set; } = "";

        [StringLength(60)]
        public string? Until { get; set; }

        [Required(ErrorMessage = "Isi nomor surat penugasan.")]
        [StringLength(120)]
        public string LetterNumber { get; set; } = "";
    }
}
