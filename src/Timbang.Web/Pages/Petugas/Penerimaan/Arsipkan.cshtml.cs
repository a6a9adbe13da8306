using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>SOP step 5, last act: where the decision is kept, in soft copy and hard copy.</summary>
[Authorize("TandaTerima.Arsipkan")]
public sealed class Arsipkan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public TandaTerima Receipt { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid UnitId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Seen = Receipt.Version;
        return Receipt.Stage == ReceiptStage.Diterima ? Page() : RedirectToPage("Receipt", new { id, unit = UnitId });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] Receiving receiving, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.RequireSeenAsync(Receipt, Input.Seen, cancellationToken);
        await receiving.ArsipkanAsync(Receipt, Input.Arsip(), actor, clock.Today(), cancellationToken);
        await db.SaveActAsync(Receipt, Input.Seen, Input.Key, cancellationToken);
        TempData["Kabar"] = "Letak arsip dicatat. Butirnya selesai.";
        return RedirectToPage("Receipt", new { id, unit = UnitId });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Receipt = (await db.TandaTerima.SingleOrDefaultAsync(t => t.KeputusanId == id && t.UnitId == UnitId, cancellationToken))!) is not null;

    public sealed class Form : RowForm
    {
        private const string TooLong = "Isian paling banyak 300 huruf.";

        [Display(Name = "Tempat softcopy")]
        [Required(ErrorMessage = "Sebut folder atau sistem tempat softcopy.")]
        [StringLength(300, ErrorMessage = TooLong)]
        public string? Softcopy { get; set; }

        [Display(Name = "Boks")]
        [Required(ErrorMessage = "Sebut boksnya.")]
        [StringLength(300, ErrorMessage = TooLong)]
        public string? Box { get; set; }

        [Display(Name = "Folder")]
        [Required(ErrorMessage = "Sebut foldernya.")]
        [StringLength(300, ErrorMessage = TooLong)]
        public string? Folder { get; set; }

        [Display(Name = "Rak")]
        [Required(ErrorMessage = "Sebut raknya.")]
        [StringLength(300, ErrorMessage = TooLong)]
        public string? Shelf { get; set; }

        [Display(Name = "Kelas retensi")]
        [Required(ErrorMessage = "Sebut kelas retensi menurut JRA.")]
        [StringLength(300, ErrorMessage = TooLong)]
        public string? RetentionClass { get; set; }

        public Arsip Arsip() => new()
        {
            Softcopy = Filled(Softcopy),
            Box = Filled(Box),
            Folder = Filled(Folder),
            Shelf = Filled(Shelf),
            RetentionClass = Filled(RetentionClass),
        };

        private static string Filled(string? text) => text?.Trim() ?? "";
    }
}
