using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>One item: what it is, what its matrix says, what is missing, and the act that comes next.</summary>
public sealed class Item(TimbangDb db, Actor actor, Examiner examiner, ItemSurroundings surroundings) : PageModel
{
    public Butir Butir { get; private set; } = null!;

    public Surroundings Around { get; private set; } = null!;

    public MatrixView Matriks { get; private set; } = null!;

    public ItemActs Acts { get; private set; } = null!;

    public IReadOnlyList<TrailLine> Trail { get; private set; } = [];

    public IReadOnlyList<Resemblance> Resemblances { get; private set; } = [];

    /// <summary>Names from internal texts that the public title repeats.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public bool MayReadAnnex { get; private set; }

    /// <summary>Its files; null for whoever may not see them.</summary>
    public FileList? Files { get; private set; }

    /// <summary>The post of who sent it back last; null where nobody did.</summary>
    public string? ReturnedBy => Trail.FirstOrDefault(t => t.Act is nameof(Butir.Kembalikan) or nameof(Butir.KembalikanHasil) or nameof(Butir.KembalikanDariSidang))?.Post;

    /// <summary>A description that can still be corrected is looked at for names and copies.</summary>
    public bool IsOpenToCorrection => Journey.StepOf(Butir.Stage) == 1;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Butir is null)
        {
            return NotFound();
        }

        Around = await surroundings.OfAsync(Butir, cancellationToken);
        Matriks = Journey.IsDecided(Butir.Stage)
            ? (await examiner.ViewsAsync(Butir.BadanPublikId, [Butir], cancellationToken))[0]
            : MatrixView.Of(Butir.Matriks, await examiner.ForAsync(Butir, cancellationToken));
        Acts = new(Butir, actor, Matriks.Obstacles);
        Trail = await db.TrailAsync(Butir.UjiId, Butir.Id, cancellationToken);
        MayReadAnnex = Butir.AnnexIsFor(actor, await db.StaysAwayAsync(id, actor, cancellationToken));
        Files = MayReadAnnex ? new(Butir.Id, await db.FilesOfAsync(id, cancellationToken), Berkas.Procedure.Allows(nameof(Berkas.Lampirkan), default, actor, Butir.UnitId)) : null;
        if (IsOpenToCorrection)
        {
            Resemblances = await db.ResemblancesAsync(Butir, cancellationToken);
            Names = MayReadAnnex ? PersonNames.Repeated(Butir.Uraian.PublicTitle, Butir.InternalAnnex, Butir.Uraian.Summary, Butir.Uraian.Reason, Butir.Uraian.Title) : [];
        }

        return Page();
    }
}
