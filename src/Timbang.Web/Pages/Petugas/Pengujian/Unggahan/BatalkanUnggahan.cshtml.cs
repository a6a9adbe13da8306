using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Takes a registered table back, all of it, while nobody has gone on with any of its items.</summary>
[Authorize("UjiKonsekuensi.BatalkanUnggahan")]
public sealed class BatalkanUnggahan(TimbangDb db, Actor actor, Registering registering) : PageModel
{
    public ProposalUpload Upload { get; private set; } = null!;

    public UjiKonsekuensi Uji { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        return Upload.State is UploadState.Registered ? Page() : RedirectToPage("Lihat", new { id });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Upload.State is not UploadState.Registered)
        {
            throw new RuleException("Unggahan ini sudah dibatalkan. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await registering.BatalkanAsync(Upload, Uji, Input.Reason, actor, cancellationToken);
        await db.SaveActAsync(Uji, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Unggahan dibatalkan: {Upload.ItemIds.Count:N0} butir ditarik dari {Uji.Number}. Catatannya tetap tersimpan.";
        return RedirectToPage("Lihat", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Upload = (await db.Uploads.SingleOrDefaultAsync(u => u.Id == id && u.UjiId != null, cancellationToken))!;
        if (Upload is null || !actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.BatalkanUnggahan)].By, Upload.UnitId))
        {
            return false;
        }

        Uji = await db.UjiKonsekuensi.SingleAsync(u => u.Id == Upload.UjiId, cancellationToken);
        return true;
    }

    public sealed class Form
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Alasan")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
        public string? Reason { get; set; }
    }
}
