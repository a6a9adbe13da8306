using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>One uploaded table: how far its check is, what has to be mended, what it would become; and the button that registers it, all or nothing.</summary>
[Authorize("UjiKonsekuensi.Unggah")]
[EnableRateLimiting(Uploads.Policy)]
public sealed class Lihat(TimbangDb db, Actor actor, OfficeClock clock, Registering registering) : PageModel
{
    private const int PageSize = 50;
    private const int MostFiles = 50;

    public ProposalUpload Upload { get; private set; } = null!;

    public string UnitName { get; private set; } = "";

    public ReportContent Report { get; private set; } = new();

    /// <summary>The test file it was registered in, and who did it.</summary>
    public (string Number, string Title, string By)? Registered { get; private set; }

    /// <summary>Open test files of the unit, which may take its items.</summary>
    public IReadOnlyList<UnitOption> Files { get; private set; } = [];

    /// <summary>Whether the reader fills matrices; else those of the table are not taken over.</summary>
    public bool Fills => actor.HasAny(Butir.Procedure[nameof(Butir.IsiMatriks)].By, Upload.UnitId);

    public IReadOnlyList<ProposedItem> Shown => [.. Report.Items.Skip((Pages.Page - 1) * PageSize).Take(PageSize)];

    public PageLinks Pages { get; private set; } = new(1, 1, _ => "");

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, int hal, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, hal, cancellationToken))
        {
            return NotFound();
        }

        Input.Title = Path.GetFileNameWithoutExtension(Upload.Name);
        Input.Received = TypedDay.Show(clock.Today());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, 1, cancellationToken))
        {
            return NotFound();
        }

        if (await FileAsync(cancellationToken) is not { } uji)
        {
            return Page();
        }

        await registering.DaftarkanAsync(Upload, uji, actor, cancellationToken);
        await db.SaveActAsync(uji, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"{Upload.ItemIds.Count:N0} butir didaftarkan dalam {uji.Number} dan hasil kajiannya terkirim. Bila keliru, batalkan dari halaman unggahannya sebelum ada yang melanjutkan.";
        return RedirectToPage("/Petugas/Pengujian/Lihat", new { id = uji.Id });
    }

    /// <summary>The table as it was sent, with a column that says what to mend.</summary>
    public async Task<IActionResult> OnGetCatatanAsync(Guid id, [FromServices] FileStore store, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, 1, cancellationToken) || Upload.SealedDigest is not { } digest)
        {
            return NotFound();
        }

        try
        {
            var content = Remarking.Add(await store.OpenAsync(id, digest, cancellationToken), Report.Problems);
            var isCsv = Upload.Name.EndsWith(".csv", StringComparison.Ordinal);
            return File(content, isCsv ? "text/csv; charset=utf-8" : WorkbookWriter.MediaType, "catatan-" + Upload.Name);
        }
        catch (Exception gone) when (gone is SealedStoreException or DamagedFileException or RefusedFileException)
        {
            TempData["Catatan"] = gone.Message;
            return RedirectToPage(new { id });
        }
    }

    private async Task<UjiKonsekuensi?> FileAsync(CancellationToken cancellationToken)
    {
        if (Input.UjiId is { } into)
        {
            var uji = Files.Any(f => f.Id == into) ? await db.UjiKonsekuensi.SingleOrDefaultAsync(u => u.Id == into, cancellationToken) : null;
            if (uji is null)
            {
                ModelState.AddModelError("Input.UjiId", "Berkas uji ini bukan milik unit Anda atau sudah selesai. Pilih dari daftar.");
            }

            return ModelState.IsValid ? uji : null;
        }

        return Input.Read(clock.Today(), ModelState) is { } trigger && ModelState.IsValid
            ? await db.OpenFileAsync(Input.Title, Upload.UnitId, trigger, actor, clock.Today(), cancellationToken)
            : null;
    }

    private async Task<bool> LoadAsync(Guid id, int page, CancellationToken cancellationToken)
    {
        Upload = (await db.Uploads.SingleOrDefaultAsync(u => u.Id == id, cancellationToken))!;
        if (Upload is null || !actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Unggah)].By, Upload.UnitId))
        {
            return false;
        }

        UnitName = await db.UnitKerja.Where(u => u.Id == Upload.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        Report = await db.Set<ProposalReport>().AsNoTracking().Where(r => r.UploadId == id).Select(r => r.Content).SingleOrDefaultAsync(cancellationToken) ?? new();
        var pages = PageLinks.CountOf(Report.Items.Count, PageSize);
        Pages = new(Math.Clamp(page, 1, pages), pages, n => $"/uji/unggahan/{id}?hal={n}#butir");
        Registered = await RegisteredAsync(cancellationToken);
        Files = Upload.MayBeRegistered ? await FilesAsync(cancellationToken) : [];
        return true;
    }

    private async Task<(string Number, string Title, string By)?> RegisteredAsync(CancellationToken cancellationToken)
    {
        var uji = await db.UjiKonsekuensi.Where(u => u.Id == Upload.UjiId).Select(u => new { u.Number, u.Title }).SingleOrDefaultAsync(cancellationToken);
        return uji is null ? null : (uji.Number, uji.Title, await db.Users.Where(u => u.Id == Upload.RegisteredById).Select(u => u.FullName).SingleAsync(cancellationToken));
    }

    // Those that still wait for somebody: a file whose items are all filed or withdrawn takes no more from a table.
    private Task<List<UnitOption>> FilesAsync(CancellationToken cancellationToken) =>
        new FileQuery { UnitId = Upload.UnitId }.Filter(db.UjiKonsekuensi.AsNoTracking(), db.Butir)
            .OrderByDescending(u => u.OpenedOn).ThenByDescending(u => u.Id).Take(MostFiles)
            .Select(u => new UnitOption(u.Id, u.Number + " " + u.Title)).ToListAsync(cancellationToken);

    public sealed class Form : TriggerForm
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        /// <summary>The open test file that takes the items; null to open one.</summary>
        public Guid? UjiId { get; set; }

        [StringLength(Uraian.MaxTitle, ErrorMessage = "Nama berkas paling banyak {1} huruf.")]
        public string? Title { get; set; }
    }
}
