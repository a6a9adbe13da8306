using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The chair opens the scores of all items that everyone has scored, so that the discussion begins with the largest disagreement.</summary>
[Authorize("Agenda.BukaNilai")]
public sealed class BukaNilai(TimbangDb db, Actor actor) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    /// <summary>Items whose scores are still closed, with who has not scored them.</summary>
    public IReadOnlyList<Row> Closed { get; private set; } = [];

    public int Ready => Closed.Count(row => row.IsReady);

    [BindProperty]
    public RowForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var ready = Closed.Where(row => row.IsReady).Select(row => row.Item).ToList();
        if (ready.Count == 0)
        {
            throw new RuleException("Belum ada butir yang sudah dinilai semua anggotanya.");
        }

        ready.ForEach(item => item.BukaNilai(Sidang.Forum, actor));
        await db.SaveActAsync(ready[0], version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Nilai {ready.Count} butir dibuka. Bahas yang perbedaannya terbesar lebih dulu.";
        return RedirectToPage("Lihat", null, new { id }, "perbedaan");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null || !new Viewpoint(Sidang, actor, db.Reach.WholeAgency).IsChair)
        {
            return false;
        }

        var agenda = await db.AgendaOf(id).ToListAsync(cancellationToken);
        Closed = Sidang.Stage != SittingStage.Berlangsung
            ? []
            : [.. agenda.Select((item, index) => new Row(index + 1, item, RoomProgress.IsReady(item, Sidang.Forum), item.NotScored(Sidang.Forum).Count)).Where(row => row.Item.Stage == AgendaStage.Dinilai)];
        return true;
    }

    /// <summary>An item whose scores are closed.</summary>
    public sealed record Row(int Number, AgendaItem Item, bool IsReady, int Missing);
}
