using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A test file at a glance, with the one act that comes next for whoever looks.</summary>
public sealed class Lihat(TimbangDb db, Actor actor, FileOverviews files) : PageModel
{
    public FileOverview Overview { get; private set; } = null!;

    public bool MayList => actor.HasAny(Butir.Procedure[nameof(Butir.Daftarkan)].By, Overview.Uji.UnitId);

    public bool MayExtend => Overview.IfExtended is not null && !Overview.AllDecided
        && actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Perpanjang)].By, Overview.Uji.UnitId);

    public bool MayCorrect => Overview.Uji.MayBeCorrected(Overview.Items.Select(i => i.Butir.Stage))
        && actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Perbaiki)].By, Overview.Uji.UnitId);

    /// <summary>The unit, and who sees the whole agency: a member of the Tim sees some of the items, and a part is no proposal.</summary>
    public bool MayPropose => db.Reach.WholeAgency || db.Reach.UnitIds.Contains(Overview.Uji.UnitId);

    /// <summary>Whether a sitting has issued a sheet of one of its items.</summary>
    public bool HasSheets { get; private set; }

    /// <summary>The next act of the reader, on the first item that waits for it; null when it is nobody's turn here.</summary>
    public (string Words, string Address)? Next => Overview.Items
        .Select(i => (i.Butir, Acts: new ItemActs(i.Butir, actor, i.Matriks.Obstacles)))
        .Select(i => NextOf(i.Butir, i.Acts))
        .FirstOrDefault(next => next is not null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Overview = (await files.OfAsync(id, cancellationToken))!;
        if (Overview is null)
        {
            return NotFound();
        }

        HasSheets = await db.Agenda.AnyAsync(
            a => db.Butir.Any(b => b.UjiId == id && b.Id == a.ButirId) && db.Naskah.Any(n => n.CaseId == a.Id && n.Kind == PaperKind.Sheet), cancellationToken);
        return Page();
    }

    /// <summary>What the unit proposes, as a paper (SOP steps 1 and 2, output).</summary>
    public async Task<IActionResult> OnGetUsulanAsync(
        Guid id, [FromServices] Installation installation, [FromServices] OfficeClock clock, CancellationToken cancellationToken)
    {
        Overview = (await files.OfAsync(id, cancellationToken))!;
        if (Overview is null || !MayPropose)
        {
            return NotFound();
        }

        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == Overview.Uji.BadanPublikId, cancellationToken);
        var paper = new ProposalPaper(Overview, badan.Name, Stationery.Of(badan.Pengaturan), clock.Now());
        return await db.PrintedAsync(paper.ToLetter(), installation, $"usulan-dik {Overview.Uji.Number}", cancellationToken);
    }

    private static (string Words, string Address)? NextOf(Butir butir, ItemActs acts)
    {
        if (acts.Next is { } act)
        {
            return acts.MustWait && acts.May(nameof(Butir.IsiMatriks))
                ? ($"Isi matriks butir {butir.Ordinal}", $"/butir/{butir.Id}/matriks")
                : ($"{acts.NextWords} (butir {butir.Ordinal})", $"/butir/{butir.Id}/{act.ToLowerInvariant()}");
        }

        return acts.Elsewhere is { } elsewhere ? (elsewhere.Words, elsewhere.Path) : null;
    }
}
