using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Where one lands after signing in: the agency to choose, the desk, the administration, or the own account.</summary>
[OpenToGuest]
public sealed class Mulai(CurrentPerson current) : PageModel
{
    /// <param name="chosen">The agency has just been chosen.</param>
    public IActionResult OnGet([FromQuery(Name = "dipilih")] bool chosen) =>
        LocalRedirect(current.Agencies.Count > 1 && !chosen ? "/akun/pilih-badan" : current.Start);
}
