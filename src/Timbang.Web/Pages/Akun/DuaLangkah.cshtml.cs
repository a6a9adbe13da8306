using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Switch the second step on, renew its recovery codes, or switch it off; the last two ask for the password.</summary>
[OpenToGuest]
public sealed class DuaLangkah(UserManager<Account> users, CurrentPerson current, SecondSteps steps, SignInLimits limits) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public bool IsOn { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Shown once, right after they are made.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public string Letters { get; private set; } = "";

    public string Picture { get; private set; } = "";

    public async Task OnGetAsync() => await DrawAsync(await MeAsync());

    public async Task<IActionResult> OnPostNyalakanAsync()
    {
        var account = await MeAsync();
        if (account.TwoFactorEnabled || steps.OpenOffer(Input.Offer, account.Id) is not { } secret)
        {
            return RedirectToPage();
        }

        if (await steps.TurnOnAsync(account, secret, Input.Code ?? "") is { } codes)
        {
            NewCodes = codes;
        }
        else
        {
            ModelState.AddModelError("Input.Code", "Kode tidak cocok. Periksa jam ponsel Anda, lalu ketik kode yang sedang tampil.");
        }

        await DrawAsync(account, secret);
        return Page();
    }

    public async Task<IActionResult> OnPostKodeBaruAsync()
    {
        var account = await MeAsync();
        if (account.TwoFactorEnabled && await HasRightPasswordAsync(account))
        {
            NewCodes = await steps.NewRecoveryCodesAsync(account);
        }

        await DrawAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostMatikanAsync()
    {
        var account = await MeAsync();
        if (!await HasRightPasswordAsync(account))
        {
            await DrawAsync(account);
            return Page();
        }

        await steps.TurnOffAsync(account);
        TempData["Kabar"] = "Langkah kedua dimatikan.";
        return RedirectToPage("Index");
    }

    private async Task<Account> MeAsync() => (await users.FindByIdAsync(current.Actor.PersonId.ToString()))!;

    private async Task<bool> HasRightPasswordAsync(Account account)
    {
        var attempt = await limits.BeginAsync("sandi " + account.Id, null, SignInLimits.PerCode);
        if (attempt is not null && await users.CheckPasswordAsync(account, Input.Password ?? ""))
        {
            await limits.ForgetAsync(attempt);
            return true;
        }

        ModelState.AddModelError("Input.Password", attempt is null ? "Terlalu banyak percobaan. Tunggu 15 menit." : "Kata sandi tidak cocok.");
        return false;
    }

    private async Task DrawAsync(Account account, byte[]? secret = null)
    {
        IsOn = account.TwoFactorEnabled;
        if (IsOn)
        {
            CodesLeft = await steps.RecoveryCodesLeftAsync(account.Id);
            return;
        }

        secret ??= Totp.NewSecret();
        Letters = string.Join(' ', Totp.InLetters(secret).Chunk(4).Select(four => new string(four)));
        using var drawing = QRCodeGenerator.GenerateQrCode(Totp.Link(secret, account.UserName!), QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(drawing);
        Picture = "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(6));
        ModelState.Remove("Input.Offer");
        Input.Offer = steps.Offer(secret, account.Id);
    }

    public sealed class Form
    {
        /// <summary>The secret on offer, sealed: only this person can take it up, and soon.</summary>
        [StringLength(2000)]
        public string? Offer { get; set; }

        [StringLength(30)]
        public string? Code { get; set; }

        [StringLength(PasswordRules.Longest)]
        [DataType(DataType.Password)]
        public string? Password { get; set; }
    }
}
