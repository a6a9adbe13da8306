using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>SOP step 1 for many items at once: the template of a unit, and the way in for the table it has filled. Sending is no act: nothing is registered by it.</summary>
[Authorize("UjiKonsekuensi.Unggah")]
[EnableRateLimiting(Uploads.Policy)]
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest, MemoryBufferThreshold = Uploads.Largest)]
public sealed class Unggah(TimbangDb db, Actor actor, OfficeClock clock, UploadIntake intake) : PageModel
{
    private const string FileField = "File";
    private const int MostShown = 25;

    private ProposalUpload? received;

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    /// <summary>What the units of the reader have sent lately, newest first.</summary>
    public IReadOnlyList<Row> Sent { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    // Before anything is bound and before there is a transaction: receiving and checking take as long as they take.
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (await Request.SentFileAsync(FileField) is { } file)
        {
            await LoadUnitsAsync(HttpContext.RequestAborted);
            await ReceiveAsync(file, await Request.ReadFormAsync(HttpContext.RequestAborted));
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.UnitId = Units.Count == 1 ? Units[0].Id : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (received is not null)
        {
            TempData["Catatan"] = received.State is UploadState.Registered ? "Berkas ini sama persis dengan yang sudah didaftarkan. Tidak ada yang berubah." : null;
            return RedirectToPage("Lihat", new { id = received.Id });
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(FileField, "Pilih berkas Excel (.xlsx) atau CSV yang sudah diisi.");
        }

        return Page();
    }

    /// <summary>The template of a unit, by the law of today.</summary>
    public async Task<IActionResult> OnGetTemplatAsync(Guid unit, string? bentuk, [FromServices] LawShelf law, CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        if (Units.FirstOrDefault(u => u.Id == unit) is not { } whose)
        {
            return NotFound();
        }

        var name = $"templat-usulan-{clock.Today():yyyy-MM-dd}";
        if (bentuk == "csv")
        {
            return Csv.File(name + ".csv", Template.CsvHeadings, []);
        }

        var template = new Template(whose.Name, new Vocabulary(await law.InForceAsync(clock.Today(), cancellationToken)), clock.Today());
        return File(template.ToWorkbook(), WorkbookWriter.MediaType, name + ".xlsx");
    }

    private async Task ReceiveAsync(IFormFile file, IFormCollection form)
    {
        if (!Guid.TryParse(form["Input.UnitId"], out var unit) || Units.All(u => u.Id != unit))
        {
            ModelState.AddModelError("Input.UnitId", "Pilih salah satu unit Anda.");
            return;
        }

        try
        {
            var id = Guid.TryParse(form["Input.Key"], out var key) && key != Guid.Empty ? key : Guid.CreateVersion7();
            var sent = new SentTable(file.FileName, await file.ReadAsync(HttpContext.RequestAborted));
            received = await intake.TakeAsync(id, sent, new(actor.BadanPublikId, unit), HttpContext.RequestAborted);
        }
        catch (Exception refused) when (refused is RefusedFileException or SealedStoreException or RuleException)
        {
            ModelState.AddModelError(FileField, refused.Message);
        }
    }

    private async Task LoadUnitsAsync(CancellationToken cancellationToken)
    {
        var by = UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Unggah)].By;
        Units = [.. (await db.UnitOptionsAsync(cancellationToken)).Where(u => actor.HasAny(by, u.Id))];
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        var units = Units.Select(u => u.Id).ToList();
        Sent = await (
            from upload in db.Uploads.AsNoTracking()
            where units.Contains(upload.UnitId)
            orderby upload.At descending
            select new Row(
                upload,
                db.UnitKerja.Where(u => u.Id == upload.UnitId).Select(u => u.Name).First(),
                db.Users.Where(u => u.Id == upload.PersonId).Select(u => u.FullName).First(),
                db.UjiKonsekuensi.Where(u => u.Id == upload.UjiId).Select(u => u.Number).FirstOrDefault())).Take(MostShown).ToListAsync(cancellationToken);
    }

    /// <summary>One upload of the list.</summary>
    public sealed record Row(ProposalUpload Upload, string UnitName, string By, string? Number);

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a double click sends one file once.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        public Guid? UnitId { get; set; }
    }
}
