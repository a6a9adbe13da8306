using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>The archive of paper: folders in their place, folders that are out, those nobody has looked at, and what differs.</summary>
[Authorize(Doors.Work)]
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public FolderQuery Query { get; set; } = new();

    public IReadOnlyList<ArsipFisik> Folders { get; private set; } = [];

    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public int Total { get; private set; }

    public int Pages => PageLinks.CountOf(Total, PageSize);

    /// <summary>Sheets of labels are made in parts, so that no file takes long.</summary>
    public int LabelParts => PageLinks.CountOf(Total, LabelPdf.Most);

    public DateOnly Today => clock.Today();

    public FolderTab Tab => FolderTab.Of(Query.Tab);

    public bool Keeps => ArsipFisik.Procedure[nameof(ArsipFisik.Periksa)].By.Any(actor.Has);

    private int Skipped => (Query.Page - 1) * PageSize;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Units = await db.UnitOptionsAsync(cancellationToken);
        if (Tab.IsOfFolders)
        {
            Total = await Asked().CountAsync(cancellationToken);
            Query.Page = Math.Clamp(Query.Page, 1, Pages);
            Folders = await Asked().Skip(Skipped).Take(PageSize).ToListAsync(cancellationToken);
        }
        else
        {
            var differences = new Differences(db, Query, Today);
            var counts = await differences.CountAsync(cancellationToken);
            Total = counts.Sum();
            Query.Page = Math.Clamp(Query.Page, 1, Pages);
            Differences = await differences.ReadAsync(counts, Skipped, PageSize, cancellationToken);
        }
    }

    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken cancellationToken)
    {
        var name = $"arsip-{Tab.Name ?? "tersimpan"}-{Today:yyyy-MM-dd}";
        if (Tab.IsOfFolders)
        {
            return ListFile.Of(
                Request,
                name,
                ["Kode", "Keputusan", "Unit", "Rak", "Boks", "Folder", "Kelas retensi", "Keadaan", "Peminjam", "Unit peminjam", "Kembali paling lambat", "Pemeriksaan terakhir", "Hasil", "Keterangan"],
                (await Asked().ToListAsync(cancellationToken)).Select(Cells));
        }

        var differences = new Differences(db, Query, Today);
        var rows = await differences.ReadAsync(await differences.CountAsync(cancellationToken), 0, int.MaxValue, cancellationToken);
        return ListFile.Of(Request, name, ["Selisih", "Keputusan", "Unit", "Apa", "Yang dilakukan"], rows.Select(r => new[] { r.Name, r.DecreeNumber, r.UnitName, r.What, r.ToDo }));
    }

    private IQueryable<ArsipFisik> Asked() => Tab.Folders!(db.Folders(Query), Today);

    private static IReadOnlyList<string?> Cells(ArsipFisik folder) =>
    [
        Naskah.Grouped(folder.Code),
        folder.DecreeNumber,
        folder.UnitName,
        folder.Shelf,
        folder.Box,
        folder.Folder,
        folder.RetentionClass,
        folder.Stage.InWords(),
        folder.Borrower,
        folder.BorrowerUnit,
        folder.DueBack?.ToString("yyyy-MM-dd"),
        folder.CheckedOn?.ToString("yyyy-MM-dd"),
        folder.Finding?.InWords(),
        folder.CheckNote,
    ];
}
