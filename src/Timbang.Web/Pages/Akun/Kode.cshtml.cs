using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Second step of signing in: the code of the app, or a recovery code.</summary>
public sealed class Kode(SignInLimits limits, KnownDevice device, SecondSteps steps, Sessions sessions) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "kembali")]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGetAsync() => await WhoAsync() is null ? StartAgain() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await WhoAsync() is not { } account)
        {
            return StartAgain();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await limits.BeginAsync("kode " + account.Id, device.For(account.Id), SignInLimits.PerCode) is not { } attempt)
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Refuse("Terlalu banyak kode yang salah. Tunggu 15 menit, lalu masuk lagi dari awal.");
        }

        if (!await steps.UseAsync(account, Input.Code))
        {
            return Refuse("Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi, atau pakai kode pemulihan.");
        }

        await limits.ForgetAsync(attempt);
        await sessions.OpenAsync(account);
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/mulai");
    }

    private async Task<Account?> WhoAsync()
    {
        var ticket = await HttpContext.AuthenticateAsync(DoorsRegistration.SecondStep);
        return Guid.TryParse(ticket.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? await steps.ExpectedAsync(id) : null;
    }

    private RedirectToPageResult StartAgain() => RedirectToPage("Masuk", new { kembali = ReturnTo });

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("Input.Code", sentence);
        return Page();
    }

    public sealed class Form
    {
        [Required(ErrorMessage = "Isi kode enam angka, atau satu kode pemulihan.")]
        [StringLength(30)]
        public string Code { get; set; } = "";
    }
}
