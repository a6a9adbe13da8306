using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Akun;

/// <summary>Change the own password; every other device is signed out by it.</summary>
[OpenToGuest]
public sealed class Sandi(UserManager<Account> users, CurrentPerson current, SignInLimits limits, AccountCare care) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public bool IsFirst => current.MustChangePassword;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        // Whoever finds an open desk must not be able to guess his way to the password.
        if (await limits.BeginAsync("sandi " + current.Actor.PersonId, null, SignInLimits.PerCode) is not { } attempt)
        {
            ModelState.AddModelError("Input.Now", "Terlalu banyak percobaan. Tunggu 15 menit.");
            return Page();
        }

        var account = (await users.FindByIdAsync(current.Actor.PersonId.ToString()))!;
        var changed = await care.ChangePasswordAsync(account, Input.Now, Input.Next, current.SessionId);
        if (!changed.Succeeded)
        {
            return Refuse(changed.Errors);
        }

        await limits.ForgetAsync(attempt);
        TempData["Kabar"] = "Kata sandi sudah diganti. Perangkat lain sudah dikeluarkan.";
        return LocalRedirect("/mulai");
    }

    private PageResult Refuse(IEnumerable<IdentityError> errors)
    {
        foreach (var error in errors)
        {
            var field = error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Input.Now" : "Input.Next";
            ModelState.AddModelError(field, error.Description);
        }

        return Page();
    }

    public sealed class Form
    {
        [Required(ErrorMessage = "Isi kata sandi Anda sekarang.")]
        [StringLength(PasswordRules.Longest)]
        [DataType(DataType.Password)]
        public string Now { get; set; } = "";

        [Required(ErrorMessage = "Isi kata sandi baru.")]
        [StringLength(PasswordRules.Longest)]
        [DataType(DataType.Password)]
        public string Next { get; set; } = "";

        [Compare(nameof(Next), ErrorMessage = "Ulangan tidak sama dengan kata sandi baru.")]
        [DataType(DataType.Password)]
        public string? Again { get; set; }
    }
}
