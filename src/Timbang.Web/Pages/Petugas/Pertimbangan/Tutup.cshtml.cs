using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Closes the sitting: first what is missing, then what will happen to each item, then the act.</summary>
[Authorize("Sidang.Tutup")]
public sealed class Tutup(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public Viewpoint View { get; private set; } = null!;

    public IReadOnlyList<MinutesItem> Items { get; private set; } = [];

    public IReadOnlyList<string> Missing { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Input.Version = Sidang.Version;
        return Sidang.Stage == SittingStage.Berlangsung ? Page() : RedirectToPage("Lihat", new { id });
    }

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

        await new Closing(db).TutupAsync(Sidang, actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Sidang ditutup. Berita acara {Sidang.Number} menunggu tanda tangan.";
        return RedirectToPage("TandaTangani", new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return false;
        }

        View = new Viewpoint(Sidang, actor, db.Reach.WholeAgency);
        Items = await db.MinutesItemsAsync(Sidang, cancellationToken);
        Missing = Sidang.WhatIsMissing([.. Items.Select(i => i.Item)]);
        return true;
    }

    public sealed class Form
    {
        public uint Version { get; set; }

        public Guid Key { get; set; } = Guid.CreateVersion7();
    }
}
