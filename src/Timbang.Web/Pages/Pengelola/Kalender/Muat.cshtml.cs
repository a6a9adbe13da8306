using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Pages.Pengelola.Kalender;

/// <summary>
/// Loads a year from a CSV file in two steps: a trial that names every wrong row and shows what would be loaded, then the
/// act itself, on the text that was tried.
/// </summary>
public sealed class Muat(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The file as it was read; null before a trial.</summary>
    public ParsedCalendar? Trial { get; private set; }

    public bool IsReady => Trial is { Problems.Count: 0, Holidays.Count: > 0 };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var calendar = await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken);
        Input.Version = calendar.Version;
        Input.Year = clock.Today().Year + 1;
    }

    /// <summary>The trial. Nothing is changed.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null or { Length: 0 })
        {
            ModelState.AddModelError("file", "Pilih berkas CSV.");
        }

        if (ModelState.IsValid)
        {
            Input.Text = await TextOfAsync(file!, cancellationToken);
            ModelState.Remove("Input.Text");
            Trial = CalendarCsv.Parse(Input.Text, Input.Year);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Trial = CalendarCsv.Parse(Input.Text ?? "", Input.Year);
        if (!IsReady)
        {
            return Page();
        }

        var calendar = await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken);
        calendar.Muat(Input.Year!.Value, Trial.Holidays, Input.Decree, new(actor, clock.Today()));
        await db.SaveActAsync(calendar, Input.Version, Input.Key, cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        TempData["Kabar"] = $"Kalender {Input.Year} dimuat: {Trial.Holidays.Count} hari. Tenggat berkas yang terbuka dihitung ulang; yang bergeser menyebut tanggal lamanya.";
        return RedirectToPage("Index", new { tahun = Input.Year });
    }

    // What is no text in UTF-8 or UTF-16 turns into replacement signs, and CalendarCsv names the rows that hold them.
    private static async Task<string> TextOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Tahun")]
        [Required(ErrorMessage = "Isi tahun yang dimuat.")]
        [Range(WorkingCalendar.FirstYear, WorkingCalendar.LastYear, ErrorMessage = "Tahun antara {1} dan {2}.")]
        public int? Year { get; set; }

        [Display(Name = "Keputusan")]
        [Required(ErrorMessage = "Tulis nomor keputusan yang menetapkan hari libur tahun ini.")]
        [StringLength(300)]
        public string Decree { get; set; } = "";

        /// <summary>The file that was tried.</summary>
        public string? Text { get; set; }
    }
}
