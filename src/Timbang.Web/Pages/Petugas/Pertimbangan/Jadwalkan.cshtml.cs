using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>SOP step 3, first act: a sitting is called, with the members whose letters are in force on its day.</summary>
[Authorize("Sidang.Jadwalkan")]
public sealed class Jadwalkan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    [BindProperty]
    public ScheduleForm Input { get; set; } = new();

    public Summons Summons { get; private set; } = Summons.Unknown;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Summons = await Summons.ForTodayAsync(db, actor, Input, clock.Today(), cancellationToken);

    /// <summary>Shows who would be summoned for the day typed; nothing is saved.</summary>
    public async Task<IActionResult> OnPostAnggotaAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Summons = await Summons.ForAsync(db, actor, Input, ModelState, sidangId: null, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Summons = await Summons.ForAsync(db, actor, Input, ModelState, sidangId: null, cancellationToken);
        if (!ModelState.IsValid || !Summons.WasSeen)
        {
            return Page();
        }

        var sidang = Sidang.Jadwalkan(Input.Terms(Summons.Day!.Value, await db.SopLabelOnAsync(Summons.Day.Value, cancellationToken)), Summons.Tim, actor, clock.Today());
        db.Add(sidang);
        await db.SaveActAsync(sidang, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = "Sidang dijadwalkan. Isi agendanya.";
        return RedirectToPage("Agenda", new { id = sidang.Id });
    }
}
