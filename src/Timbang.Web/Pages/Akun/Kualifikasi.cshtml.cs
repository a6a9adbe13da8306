using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Akun;

/// <summary>The three qualifications of the SOP, each with its evidence; a missing one warns and never blocks.</summary>
public sealed class Kualifikasi(TimbangDb db, Actor actor) : PageModel
{
    public IReadOnlyList<Pelaksana.Kualifikasi> Kinds { get; } = Enum.GetValues<Pelaksana.Kualifikasi>();

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await MeAsync() is not { } person)
        {
            return NotFound();
        }

        Input.Version = person.Version;
        Input.Evidence = Kinds.ToDictionary(kind => kind, kind => person.Evidence.GetValueOrDefault(kind));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await MeAsync() is not { } person)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            person.Qualify(Input.Evidence.ToDictionary(e => e.Key, e => e.Value ?? ""), actor);
            await db.SaveActAsync(person, Input.Version, null);
        }
        catch (Exception refusal) when (refusal is RuleException or StaleVersionException)
        {
            ModelState.AddModelError("", refusal.Message);
            return Page();
        }

        TempData["Kabar"] = "Kualifikasi Anda sudah disimpan.";
        return RedirectToPage("Index");
    }

    // The person is entered in the agency of the account: working elsewhere one sees it, and changes it, from there.
    private Task<Person?> MeAsync() => db.Set<Person>().SingleOrDefaultAsync(p => p.Id == actor.PersonId);

    public sealed class Form
    {
        public uint Version { get; set; }

        public Dictionary<Pelaksana.Kualifikasi, string?> Evidence { get; set; } = [];
    }
}
