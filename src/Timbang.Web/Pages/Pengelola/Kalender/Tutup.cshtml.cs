using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola.Kalender;

/// <summary>The office is closed on a day by a decree of its own: a local closure, not counted from then on.</summary>
public sealed class Tutup(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Input.Version = (await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken)).Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var typed = TypedDay.Read(Input.Date);
        if (typed.Refusal is not null)
        {
            ModelState.AddModelError("Input.Date", typed.Refusal);
        }

        if (!ModelState.IsValid || typed.Day is not { } day)
        {
            return Page();
        }

        var calendar = await db.EditCalendarAsync(actor.BadanPublikId, cancellationToken);
        calendar.Tutup(day, Input.Name, Input.Decree, new(actor, clock.Today()));
        await db.SaveActAsync(calendar, Input.Version, Input.Key, cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        TempData["Kabar"] = $"{day.InWords()} dicatat sebagai libur setempat. Tenggat berkas yang terbuka dihitung ulang; yang bergeser menyebut tanggal lamanya.";
        return RedirectToPage("Index", new { tahun = day.Year });
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Hari")]
        [Required(ErrorMessage = "Isi hari kantor tutup.")]
        [StringLength(60)]
        public string Date { get; set; } = "";

        [Display(Name = "Mengapa kantor tutup")]
        [Required(ErrorMessage = "Tulis mengapa kantor tutup.")]
        [StringLength(300)]
        public string Name { get; set; } = "";

        [Display(Name = "Surat")]
        [Required(ErrorMessage = "Tulis nomor surat yang menutup kantor.")]
        [StringLength(300)]
        public string Decree { get; set; } = "";
    }
}
