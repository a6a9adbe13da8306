using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: opens a test file, with what set it in motion.</summary>
[Authorize("UjiKonsekuensi.Buka")]
public sealed class Buka(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public bool MayUpload => UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Unggah)].By.Any(actor.Has);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.UnitId = Units.Count == 1 ? Units[0].Id : null;
        Input.Received = TypedDay.Show(clock.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Input.Read(clock.Today(), ModelState) is not { } trigger || !ModelState.IsValid)
        {
            return Page();
        }

        var uji = await db.OpenFileAsync(Input.Title, Input.UnitId!.Value, trigger, actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(uji, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Berkas uji {uji.Number} dibuka. Sekarang catat butir pertamanya.";
        if (await SameAsync(uji, cancellationToken) is { Count: > 0 } same)
        {
            TempData["Catatan"] = $"Nomor {trigger.Number} juga dasar berkas {string.Join(", ", same)}. Bila berkas ini terbuka dua kali, catat dan tarik butirnya di salah satu.";
        }

        return RedirectToPage("Daftarkan", new { id = uji.Id });
    }

    // Several units may test for one request, so this is told and not refused.
    private async Task<IReadOnlyList<string>> SameAsync(UjiKonsekuensi uji, CancellationToken cancellationToken) => uji.Trigger.Number is not { } number
        ? []
        : await db.UjiKonsekuensi.Where(u => u.Id != uji.Id && u.Trigger.Kind == uji.Trigger.Kind && u.Trigger.Number == number)
            .OrderBy(u => u.Number).Select(u => u.Number).Take(5).ToListAsync(cancellationToken);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var by = UjiKonsekuensi.Procedure[nameof(Buka)].By;
        var units = await db.UnitOptionsAsync(cancellationToken);
        Units = [.. units.Where(u => actor.HasAny(by, u.Id))];
        if (Input.UnitId is { } unit && Units.All(u => u.Id != unit))
        {
            ModelState.AddModelError("Input.UnitId", "Pilih salah satu unit Anda.");
        }
    }

    public sealed class Form : TriggerForm
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Pilih unit yang menguasai informasi.")]
        public Guid? UnitId { get; set; }

        [Required(ErrorMessage = "Beri nama berkas uji.")]
        [StringLength(Uraian.MaxTitle, ErrorMessage = "Nama berkas paling banyak {1} huruf.")]
        public string? Title { get; set; }
    }
}
