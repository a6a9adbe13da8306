using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Pages.Pengelola.Kalender;

/// <summary>An administrator states that a year was compared with its decree; its counts are no longer provisional.</summary>
public sealed class Konfirmasi(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public int Year { get; private set; }

    public IReadOnlyList<Holiday> Days { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellationToken)
    {
        var calendar = await LoadAsync(year, cancellationToken);
        Input.Version = calendar.Version;
        return Days.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancellationToken)
    {
        var calendar = await LoadAsync(year, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        calendar.Konfirmasi(year, NationalHolidays.Shipped, Input.ComparedWith, new(actor, clock.Today()));
        await db.SaveActAsync(calendar, Input.Version, Input.Key, cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        TempData["Kabar"] = $"Kalender {year} dikonfirmasi.";
        return RedirectToPage("Index", new { tahun = year });
    }

    private async Task<OfficeCalendar> LoadAsync(int year, CancellationToken cancellationToken)
    {
        var calendar = await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken);
        Year = year;
        Days = [.. calendar.Merged(NationalHolidays.Shipped)
            .Where(day => day.Date.Year == year && day.Kind != HolidayKind.LiburSetempat)
            .OrderBy(day => day.Date)];
        return calendar;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Dicocokkan dengan")]
        [Required(ErrorMessage = "Tulis dengan dokumen apa daftar ini dicocokkan.")]
        [StringLength(300)]
        public string ComparedWith { get; set; } = "";
    }
}
