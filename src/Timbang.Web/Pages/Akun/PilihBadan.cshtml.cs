using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>A person with assignments in several agencies works for one of them at a time.</summary>
[OpenToGuest]
public sealed class PilihBadan(TimbangDb db, CurrentPerson current) : PageModel
{
    public IReadOnlyList<Agency> Agencies => current.Agencies;

    public async Task<IActionResult> OnPostAsync(Guid badan)
    {
        if (current.Agencies.All(a => a.Id != badan))
        {
            return NotFound();
        }

        await db.Set<Session>()
            .Where(s => s.Id == current.SessionId)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.BadanPublikId, badan));
        return LocalRedirect("/mulai?dipilih=true");
    }
}
