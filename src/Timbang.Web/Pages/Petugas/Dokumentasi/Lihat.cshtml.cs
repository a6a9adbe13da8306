using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Files;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>One file: what it is, what may be done with it, and everybody who looked at it and why.</summary>
[Authorize(Doors.Work)]
public sealed class Lihat(TimbangDb db, Actor actor, FileStore store, Scanning scanning) : PageModel
{
    private bool isReader;

    public Berkas Berkas { get; private set; } = null!;

    public string ItemTitle { get; private set; } = "";

    public IReadOnlyList<TimelineEntry> Trail { get; private set; } = [];

    public Pengaturan Office { get; private set; } = null!;

    /// <summary>Why it cannot be opened, in words; null while it can.</summary>
    public string? SealedBecause { get; private set; }

    /// <summary>Whether the reader has said why, and may look at its pages without saying it again.</summary>
    public bool MayLook { get; private set; }

    /// <summary>Whether the reader has noted a download, and may fetch the original.</summary>
    public bool MayFetch { get; private set; }

    public bool HasScanner => scanning.IsSetUp;

    /// <summary>A request for the original that somebody else must allow; null where none waits.</summary>
    public OriginalRequest? Waiting => Berkas.Asked?.IsWaiting(db.Time.GetUtcNow()) is true ? Berkas.Asked : null;

    /// <summary>Whether the reader may do the act now.</summary>
    public bool May(string act) => Berkas.Procedure.Allows(act, Berkas.Stage, actor, Berkas.UnitId) && act switch
    {
        nameof(Berkas.IzinkanAsli) => MayAllow,
        nameof(Berkas.MintaAsli) => MayHaveOriginal && Office.OriginalByTwo && Waiting is null && !IsAllowed,
        nameof(Berkas.Unduh) => MayHaveOriginal && (!Office.OriginalByTwo || IsAllowed),
        nameof(Berkas.Pindai) => isReader && HasScanner,
        _ => isReader,
    };

    private bool MayAllow => Berkas.Asked?.WaitsFor(actor.PersonId, db.Time.GetUtcNow()) is true;

    private bool MayHaveOriginal => isReader && Berkas.OriginalIsFor(actor, Office);

    private bool IsAllowed => Berkas.Asked?.IsAllowedTo(actor.PersonId, db.Time.GetUtcNow()) is true;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Berkas = (await db.Berkas.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Berkas is null)
        {
            return NotFound();
        }

        isReader = Berkas.IsFor(actor, await db.StaysAwayAsync(Berkas.ButirId, actor, cancellationToken));
        Office = await db.SettingsOfAsync(Berkas.BadanPublikId, cancellationToken);
        if (!isReader && !May(nameof(Berkas.IzinkanAsli)))
        {
            return NotFound();
        }

        ItemTitle = await db.Butir.Where(b => b.Id == Berkas.ButirId).Select(b => b.Uraian.Title).SingleAsync(cancellationToken);
        Trail = await db.TimelineAsync(id, cancellationToken: cancellationToken);
        SealedBecause = Berkas.Stage == FileStage.Dimusnahkan ? null : await store.SealedBecauseAsync(cancellationToken);
        var isKept = isReader && Berkas.Stage == FileStage.Disimpan;
        MayLook = isKept && await db.HasSaidWhyAsync(id, nameof(Berkas.Buka), cancellationToken);
        MayFetch = isKept && await db.HasSaidWhyAsync(id, nameof(Berkas.Unduh), cancellationToken);
        return Page();
    }
}
