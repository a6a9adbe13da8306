using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>First step of signing in: user name or e-mail, and password.</summary>
public sealed class Masuk(Passwords passwords, SignInLimits limits, KnownDevice device, Sessions sessions) : PageModel
{
    public const string TooMany =
        "Terlalu banyak percobaan masuk yang gagal. Tunggu 15 menit, atau masuk dari perangkat yang biasa Anda pakai.";

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true, Name = "kembali")]
    public string? ReturnTo { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/akun") : Page();

    public async Task<IActionResult> OnPostAsync([FromServices] Admission admission)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await passwords.FindAsync(Input.Login);
        var attempt = await limits.BeginAsync(account?.Id.ToString() ?? Input.Login, device.For(account?.Id));
        if (attempt is null)
        {
            return Refuse(StatusCodes.Status429TooManyRequests, TooMany);
        }

        if (!await passwords.IsRightAsync(account, Input.Password))
        {
            return Refuse(StatusCodes.Status200OK, "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecilnya.");
        }

        await limits.ForgetAsync(attempt);
        return await admission.IsOverAsync(account!.Id)
            ? Refuse(StatusCodes.Status200OK, "Sidang yang Anda hadiri sebagai penguji tamu sudah selesai, jadi akun ini tidak membuka apa pun lagi. Bila ini keliru, hubungi PPID yang mengundang Anda.")
            : await ContinueAsync(account);
    }

    private async Task<IActionResult> ContinueAsync(Account account)
    {
        if (WhyClosed(account) is { } reason)
        {
            return Refuse(StatusCodes.Status200OK, reason);
        }

        return account.TwoFactorEnabled ? await AskForCodeAsync(account) : await OpenAsync(account);
    }

    private string? WhyClosed(Account account) => account switch
    {
        { Locked: true } => "Akun ini dikunci oleh pengelola. Hubungi pengelola di kantor Anda.",
        _ when passwords.HasLapsed(account) => "Kata sandi awal ini sudah kedaluwarsa. Minta yang baru kepada pengelola di kantor Anda.",
        _ => null,
    };

    private async Task<IActionResult> AskForCodeAsync(Account account)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString())], DoorsRegistration.SecondStep);
        await HttpContext.SignInAsync(DoorsRegistration.SecondStep, new ClaimsPrincipal(identity));
        return RedirectToPage("Kode", new { kembali = ReturnTo });
    }

    private async Task<IActionResult> OpenAsync(Account account)
    {
        await sessions.OpenAsync(account);
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/mulai");
    }

    private PageResult Refuse(int status, string sentence)
    {
        Response.StatusCode = status;
        ModelState.AddModelError("", sentence);
        return Page();
    }

    public sealed class Form
    {
        [Required(ErrorMessage = "Isi nama pengguna atau surel Anda.")]
        [StringLength(256)]
        public string Login { get; set; } = "";

        [Required(ErrorMessage = "Isi kata sandi Anda.")]
        [StringLength(PasswordRules.Longest)]
        [DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }
}
