using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Moves a sitting that has not begun; its members are taken anew by letters in force on the new day.</summary>
[Authorize("Sidang.JadwalUlang")]
public sealed class JadwalUlang(TimbangDb db, Actor actor, OfficeClock clock) : PageModel, ILongForm
{
    public Sidang Sidang { get; private set; } = null!;

    [BindProperty]
    public ScheduleForm Input { get; set; } = new();

    public Summons Summons { get; private set; } = Summons.Unknown;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Sidang.Stage != SittingStage.Dijadwalkan)
        {
            return RedirectToPage("Lihat", new { id });
        }

        Input = ScheduleForm.Of(Sidang);
        Summons = await Summons.ForAsync(db, actor, Input, ModelState, id, cancellationToken);
        return Page();
    }

    /// <summary>Shows who would be summoned for the day typed; nothing is saved.</summary>
    public async Task<IActionResult> OnPostAnggotaAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        ModelState.Clear();
        Summons = await Summons.ForAsync(db, actor, Input, ModelState, id, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Summons = await Summons.ForAsync(db, actor, Input, ModelState, id, cancellationToken);
        // Only who may still move it is asked about its members: a sitting that has begun is refused by the act.
        if (!ModelState.IsValid || (!Summons.WasSeen && Sidang.Stage == SittingStage.Dijadwalkan))
        {
            return Page();
        }

        Sidang.JadwalUlang(Input.Terms(Summons.Day!.Value, await db.SopLabelOnAsync(Summons.Day.Value, cancellationToken)), Summons.Tim, actor, clock.Today());
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Sidang dijadwalkan ulang.";
        return RedirectToPage("Lihat", new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken) =>
        ScheduleForm.Of(await db.Sidang.AsNoTracking().SingleAsync(s => s.Id == Sidang.Id, cancellationToken));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!) is not null;
}
