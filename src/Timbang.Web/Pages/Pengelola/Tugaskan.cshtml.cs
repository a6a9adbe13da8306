using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Enters a letter of assignment; it is in force from its first day, at once if that is today.</summary>
public sealed class Tugaskan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

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
        var (from, until) = (Day(Input.From, "Input.From"), Day(Input.Until, "Input.Until"));
        if (!ModelState.IsValid || person is null || from is null)
        {
            return Page();
        }

        var terms = new AppointmentTerms(person.Id, Input.Role!.Value, Input.UnitId, from.Value, until, Input.LetterNumber)
        {
            Kind = Input.Kind,
            Votes = Input.Role is not Role.AnggotaTim || !Input.AdvisesOnly,
        };
        var penugasan = Penugasan.Tugaskan(actor.BadanPublikId, terms, actor);
        db.Add(penugasan);
        await db.SaveActAsync(penugasan, null, Input.Key);
        TempData["Kabar"] = $"Penugasan {person.FullName} sebagai {terms.Role.InWords()} sudah dicatat.";
        return RedirectToPage("DaftarPenugasan", new { lihat = from > clock.Today() ? "akan" : null });
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
        Units = UnitRow.InTree(await db.UnitKerja.AsNoTracking().OrderBy(u => u.Name).ToListAsync());
    }

    public sealed record Choice(string UserName, string FullName);

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Isi nama pengguna orang yang ditugaskan.")]
        [StringLength(256)]
        public string UserName { get; set; } = "";

        [Required(ErrorMessage = "Pilih perannya.")]
        public Role? Role { get; set; }

        public Guid? UnitId { get; set; }

        public AppointmentKind Kind { get; set; }

        public bool AdvisesOnly { get; set; }

        [Required(ErrorMessage = "Isi hari pertama penugasan.")]
        [StringLength(60)]
        public string From { get; set; } = "";

        [StringLength(60)]
        public string? Until { get; set; }

        [Required(ErrorMessage = "Isi nomor surat penugasan.")]
        [StringLength(120)]
        public string LetterNumber { get; set; } = "";
    }
}
