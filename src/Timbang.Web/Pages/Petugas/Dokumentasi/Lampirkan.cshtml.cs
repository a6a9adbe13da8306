using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>
/// Attaches a file to an item. The file is received before the act begins (<see cref="Intake"/>); a form that is refused keeps it, so
/// that it is sent once.
/// </summary>
[Authorize("Berkas.Lampirkan")]
[EnableRateLimiting(Uploads.Policy)]
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest, MemoryBufferThreshold = Uploads.Largest)]
public sealed class Lampirkan(TimbangDb db, Actor actor, Intake intake, FileStore store) : PageModel
{
    private const string FileField = "File";

    public Butir Butir { get; private set; } = null!;

    /// <summary>The file that was received and waits for this form; null while none was chosen.</summary>
    public PendingFile? Received { get; private set; }

    /// <summary>Why no file can be added, in words; null while one can.</summary>
    public string? SealedBecause { get; private set; }

    /// <summary>Whether why a file is kept must be told.</summary>
    public bool AsksWhyKept => Received?.Received.Kind.MayBePublished() is false;

    [BindProperty]
    public Form Input { get; set; } = new();

    // Before anything is bound and before the act has a transaction: receiving takes as long as a network and a scanner take.
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (await Request.SentFileAsync(FileField) is { } file
            && await LoadAsync(Guid.Parse((string)RouteData.Values["id"]!), HttpContext.RequestAborted))
        {
            await ReceiveAsync(file);
        }
    }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Received = await intake.WaitingAsync(Received?.Id ?? Input.Received ?? Guid.Empty, id, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Received is null ? AskForFile() : await AttachAsync(Received, cancellationToken);
    }

    private PageResult AskForFile()
    {
        ModelState.AddModelError(FileField, Input.Received is null ? "Pilih berkas yang akan dilampirkan." : "Berkas yang dikirim tadi sudah tidak ada. Pilih lagi.");
        return Page();
    }

    private async Task<IActionResult> AttachAsync(PendingFile pending, CancellationToken cancellationToken)
    {
        var owner = new FileOwner(Butir.BadanPublikId, Butir.Id, Butir.UnitId, await db.Berkas.CountAsync(b => b.ButirId == Butir.Id, cancellationToken));
        var berkas = Berkas.Lampirkan(pending.Received, owner, new(Input.Use!.Value, Input.Note ?? "", Input.WhyKept ?? ""), actor, db.Time.GetUtcNow());
        db.Add(berkas);
        if (await db.Set<PendingFile>().Where(p => p.Id == pending.Id).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            throw new RuleException("Berkas yang dikirim tadi sudah tidak ada. Pilih lagi.", FileField);
        }

        await db.SaveActAsync(berkas, null, Input.Key, cancellationToken);
        TempData["Kabar"] = berkas.Stage == FileStage.Disimpan
            ? $"Berkas {berkas.Name} dilampirkan dan disimpan terenkripsi."
            : $"Berkas {berkas.Name} dilampirkan, tetapi dikarantina: {berkas.ScanFinding}";
        return RedirectToPage("Lihat", new { id = berkas.Id });
    }

    private async Task ReceiveAsync(IFormFile file)
    {
        try
        {
            Received = await intake.TakeAsync(file.FileName, await file.ReadAsync(HttpContext.RequestAborted), Butir.Id, HttpContext.RequestAborted);
        }
        catch (Exception refused) when (refused is RefusedFileException or SealedStoreException or RuleException)
        {
            ModelState.AddModelError(FileField, refused.Message);
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        SealedBecause = Butir is null ? null : await store.SealedBecauseAsync(cancellationToken);
        return Butir is not null && actor.HasAny(Berkas.Procedure[nameof(Berkas.Lampirkan)].By, Butir.UnitId);
    }

    public sealed class Form
    {
        /// <summary>The file that was received with an earlier, refused form.</summary>
        public Guid? Received { get; set; }

        [Display(Name = "Kedudukan")]
        [Required(ErrorMessage = "Pilih apa kedudukan berkas ini bagi butirnya.")]
        [EnumDataType(typeof(FileUse), ErrorMessage = "Pilih dari daftar.")]
        public FileUse? Use { get; set; }

        [Display(Name = "Keterangan")]
        [StringLength(Berkas.MaxText, ErrorMessage = "Keterangan paling banyak {1:N0} huruf.")]
        public string? Note { get; set; }

        [Display(Name = "Mengapa disimpan")]
        [StringLength(Berkas.MaxText, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
        public string? WhyKept { get; set; }

        /// <summary>Made when the form was drawn: a double click gets the first result.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();
    }
}
