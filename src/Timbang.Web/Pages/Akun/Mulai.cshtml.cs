using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Where one lands after signing in: the agency to choose, the desk, the administration, or the own account.</summary>
public sealed class Mulai(CurrentPerson current) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(current.Agencies.Count > 1 ? "/akun/pilih-badan" : current.Start);
}
