using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A test file at a glance, with the one act that comes next for whoever looks.</summary>
public sealed class Lihat(Actor actor, FileOverviews files) : PageModel
{
    public FileOverview Overview { get; private set; } = null!;

    public bool MayList => actor.HasAny(Butir.Procedure[nameof(Butir.Daftarkan)].By, Overview.Uji.UnitId);

    public bool MayExtend => Overview.IfExtended is not null && !Overview.AllDecided
        && actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Perpanjang)].By, Overview.Uji.UnitId);

    public bool MayCorrect => Overview.Uji.MayBeCorrected(Overview.Items.Select(i => i.Butir.Stage))
        && actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Perbaiki)].By, Overview.Uji.UnitId);

    /// <summary>The next act of the reader, on the first item that waits for it; null when it is nobody's turn here.</summary>
    public (string Words, string Address)? Next => Overview.Items
        .Select(i => (i.Butir, Acts: new ItemActs(i.Butir, actor, i.Matriks.Obstacles)))
        .Select(i => NextOf(i.Butir, i.Acts))
        .FirstOrDefault(next => next is not null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Overview = (await files.OfAsync(id, cancellationToken))!;
        return Overview is null ? NotFound() : Page();
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
