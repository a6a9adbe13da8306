using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Signing out is sent, never followed: a link or a picture on another page cannot do it.</summary>
[OpenToGuest]
public sealed class Keluar(Sessions sessions, CurrentPerson current) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (current.IsKnown)
        {
            await sessions.EndAsync(current.Actor.PersonId, current.SessionId);
        }

        await HttpContext.SignOutAsync();
        return LocalRedirect("/");
    }
}
