using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>What the office settles for itself; acts already done keep what they rested on.</summary>
public sealed class UbahPengaturan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel, ILongForm
{
    /// <summary>What was changed, by whom and when; the newest first.</summary>
    public IReadOnlyList<Entry> Trail { get; private set; } = [];

    /// <summary>Whether its papers carry a picture of its own.</summary>
    public bool HasEmblem { get; private set; }

    [BindProperty]
    public SettingsForm Input { get; set; } = new();

    public async Task OnGetAsync()
    {
        var badan = await LoadAsync();
        Input = SettingsForm.Of(badan.Pengaturan, badan.Version);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var badan = await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        badan.UbahPengaturan(Input.On(badan.Pengaturan), actor);
        await db.SaveActAsync(badan, Input.Version, Input.Key);
        TempData["Kabar"] = "Pengaturan kantor sudah disimpan dan berlaku mulai sekarang.";
        return RedirectToPage();
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken)
    {
        var saved = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);
        return SettingsForm.Of(saved.Pengaturan, saved.Version);
    }

    private async Task<BadanPublik> LoadAsync()
    {
        var badan = await db.BadanPublik.SingleAsync(b => b.Id == actor.BadanPublikId);
        HasEmblem = badan.Pengaturan.Emblem.Length > 0;
        Trail =
        [
            .. (await db.TimelineAsync(actor.BadanPublikId)).Where(e => e.Act == nameof(BadanPublik.UbahPengaturan))
                .Reverse()
                .Select(e => new Entry(e.Who, clock.ToOffice(e.Instant), e.Values)),
        ];
        return badan;
    }

    /// <summary>One change.</summary>
    public sealed record Entry(string Who, DateTimeOffset When, IReadOnlyList<TimelineValue> Changes);
}
