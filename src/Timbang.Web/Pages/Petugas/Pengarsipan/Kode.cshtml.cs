using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Where the QR code of a label leads: the folder, and one big button, so that the camera of any phone does the stock-take.</summary>
[Authorize(Doors.Work)]
public sealed class Kode(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public ArsipFisik Folder { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public Guid Key { get; } = Guid.CreateVersion7();

    public bool MayCheck => actor.HasAny(ArsipFisik.Procedure[nameof(ArsipFisik.Periksa)].By, Folder.UnitId);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var read = Naskah.ReadCode(code);
        Folder = (await db.ArsipFisik.AsNoTracking().SingleOrDefaultAsync(f => f.Code == read, cancellationToken))!;
        return Folder is null ? NotFound() : Page();
    }
}
