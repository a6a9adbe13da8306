using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>The yearly stock-take by list: folders as they stand, and one save for all that were marked.</summary>
[Authorize("ArsipFisik.Periksa")]
public sealed class Pemeriksaan(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Only these; all of them where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<ArsipFisik> Folders { get; private set; } = [];

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public int Total { get; private set; }

    public int Checked { get; private set; }

    public int Pages => PageLinks.CountOf(Total, PageSize);

    public int Year => clock.Today().Year;

    public string Here => PageAt(PageNumber);

    public string PageAt(int number) =>
        $"/arsip/pemeriksaan?hal={number}{(UnitId is { } unit ? $"&unit={unit}" : "")}{string.Concat(Chosen.Select(id => $"&id={id}"))}";

    public bool MayCheck(ArsipFisik folder) => actor.HasAny(ArsipFisik.Procedure[nameof(ArsipFisik.Periksa)].By, folder.UnitId);

    /// <summary>Whether the reader can still mark it this year.</summary>
    public bool IsOpen(ArsipFisik folder) => !folder.IsChecked(Year) && MayCheck(folder);

    public bool HasOpen => Folders.Any(IsOpen);

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    /// <summary>The same list on paper.</summary>
    public async Task<IActionResult> OnGetCetakAsync([FromServices] Installation installation, CancellationToken cancellationToken)
    {
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);
        var folders = await Asked().InShelfOrder().ToListAsync(cancellationToken);
        return await db.PrintedAsync(new CheckPaper(badan.Name, Stationery.Of(badan.Pengaturan), clock.Now()).Of(folders), installation, $"daftar-pemeriksaan-arsip-{Year}", cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var marked = Input.Rows.Where(row => row.Value.Finding is not null).ToDictionary();
        if (ModelState.IsValid && marked.Count == 0)
        {
            ModelState.AddModelError("", "Belum ada folder yang ditandai. Pilih hasil sekurang-kurangnya satu folder.");
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync(cancellationToken);
            return Page();
        }

        var folders = await db.ArsipFisik.Where(f => marked.Keys.Contains(f.Id)).InShelfOrder().ToListAsync(cancellationToken);
        if (folders.Count != marked.Count || !folders.TrueForAll(MayCheck))
        {
            return NotFound();
        }

        foreach (var folder in folders)
        {
            await db.RequireSeenAsync(folder, marked[folder.Id].Version, cancellationToken);
            Check(folder, marked[folder.Id]);
        }

        await db.SaveActAsync(folders[0], version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"{folders.Count} folder dicatat sudah diperiksa.";
        return LocalRedirect(Here);
    }

    // What the law says of one folder stands beside its row.
    private void Check(ArsipFisik folder, Mark mark)
    {
        try
        {
            folder.Periksa(new(mark.Finding!.Value, mark.Note ?? ""), actor, clock.Today());
        }
        catch (RuleException refusal)
        {
            throw new RuleException($"{folder.Title}: {refusal.Message}", $"Rows[{folder.Id}].{refusal.Field}");
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Units = await db.UnitOptionsAsync(cancellationToken);
        Total = await Asked().CountAsync(cancellationToken);
        Checked = Total - await Asked().Unchecked(Year).CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Folders = await Asked().InShelfOrder().Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
    }

    private IQueryable<ArsipFisik> Asked() => db.ArsipFisik.AsNoTracking()
        .Where(f => (UnitId == null || f.UnitId == UnitId) && (Chosen.Count == 0 || Chosen.Contains(f.Id)));

    public sealed class Form
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        /// <summary>What was marked, by folder.</summary>
        public Dictionary<Guid, Mark> Rows { get; set; } = [];
    }

    /// <summary>What was found of one folder; nothing where it was left out.</summary>
    public sealed class Mark
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        public FolderFinding? Finding { get; set; }

        [Display(Name = "Keterangan")]
        [StringLength(ArsipFisik.MaxText, ErrorMessage = "Keterangan paling banyak {1:N0} huruf.")]
        public string? Note { get; set; }
    }
}
