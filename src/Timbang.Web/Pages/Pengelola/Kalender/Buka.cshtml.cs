using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Pages.Pengelola.Kalender;

/// <summary>Takes a local closure back: the office works on that day after all.</summary>
public sealed class Buka(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Holiday Closure { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var calendar = await LoadAsync(day, cancellationToken);
        Input.Version = calendar.Version;
        return Closure is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var calendar = await LoadAsync(day, cancellationToken);
        if (Closure is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        calendar.Buka(day, Input.Reason, new(actor, clock.Today()));
        await db.SaveActAsync(calendar, Input.Version, Input.Key, cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        TempData["Kabar"] = $"Libur setempat {day.InWords()} dibatalkan.";
        return RedirectToPage("Index", new { tahun = day.Year });
    }

    private async Task<OfficeCalendar> LoadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var calendar = await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken);
        Closure = calendar.Holidays.SingleOrDefault(h => h.Date == day && h.Kind == HolidayKind.LiburSetempat)!;
        return calendar;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Alasan")]
        [Required(ErrorMessage = "Tulis alasan membatalkan libur setempat.")]
        [StringLength(300)]
        public string Reason { get; set; } = "";
    }
}
