using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Enters a version of the SOP: files opened from its day on carry it, those opened before keep theirs.</summary>
public sealed class TambahkanSop(TimbangDb db, LawShelf law, Actor actor, OfficeClock clock) : PageModel
{
    public IReadOnlyList<Peraturan> Statutes { get; private set; } = [];

    [BindProperty]
    public SopForm Input { get; set; } = new();

    public async Task OnGetAsync()
    {
        Statutes = (await law.AllAsync()).Peraturan;
        Input = SopForm.From((await db.SopRegisterAsync()).InForce(clock.Today()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var all = await law.AllAsync();
        Statutes = all.Peraturan;
        var (made, revised, effective) = (Day(Input.MadeOn, "Input.MadeOn"), Day(Input.RevisedOn, "Input.RevisedOn"), Day(Input.EffectiveOn, "Input.EffectiveOn"));
        if (!ModelState.IsValid || made is null || effective is null)
        {
            return Page();
        }

        var version = Input.ToVersion(made.Value, revised, effective.Value);
        var addition = SopAddition.Tambahkan(await db.SopRegisterAsync(), all, version, actor);
        db.Add(addition);
        await db.SaveActAsync(addition, null, Input.Key);
        TempData["Kabar"] = $"SOP {version.Label}, sudah tercatat. Berkas yang dibuka sejak hari itu memakainya; berkas lama tetap.";
        return RedirectToPage("DaftarSop");
    }

    private DateOnly? Day(string? typed, string field)
    {
        var read = TypedDay.Read(typed);
        if (read.Refusal is not null)
        {
            ModelState.AddModelError(field, read.Refusal);
        }

        return read.Day;
    }
}
