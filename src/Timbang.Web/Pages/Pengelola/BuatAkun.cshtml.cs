using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>A new account gets a first password that is shown once and must be changed. It opens nothing without an assignment.</summary>
public sealed class BuatAkun(TimbangDb db, UserManager<Account> users, Passwords passwords, Actor actor) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Shown on the answer to the form and never again.</summary>
    public string? FirstPassword { get; private set; }

    public Guid? MadeId { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            // Drawn again after a commit that failed: there is no account that this password opens.
            (FirstPassword, MadeId) = (null, null);
            return Page();
        }

        var account = new Account
        {
            UserName = Input.UserName.Trim(),
            FullName = Input.FullName.Trim(),
            Post = Input.Post?.Trim() ?? "",
            Email = Input.Email?.Trim(),
            Nip = Input.Nip?.Trim(),
            BadanPublikId = actor.BadanPublikId,
        };
        var password = passwords.GiveFirst(account);
        var made = await users.CreateAsync(account);
        if (!made.Succeeded)
        {
            return Refuse(made.Errors);
        }

        var person = Person.Register(account.Id, account.BadanPublikId, account.FullName, actor);
        db.Add(person);
        await db.SaveActAsync(person, null, Input.Key);
        (FirstPassword, MadeId) = (password, account.Id);
        ViewData[ActFilter.Afterwards] = $"/pengelola/akun/{account.Id}";
        return Page();
    }

    private PageResult Refuse(IEnumerable<IdentityError> errors)
    {
        foreach (var error in errors)
        {
            ModelState.AddModelError(error.Code.Contains("Email", StringComparison.Ordinal) ? "Input.Email" : "Input.UserName", error.Description);
        }

        return Page();
    }

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Isi nama dengan gelar, seperti akan tertulis pada berita acara.")]
        [StringLength(200)]
        public string FullName { get; set; } = "";

        [StringLength(200)]
        public string? Post { get; set; }

        [Required(ErrorMessage = "Isi nama pengguna.")]
        [StringLength(60, MinimumLength = 3, ErrorMessage = "Nama pengguna 3 sampai 60 huruf.")]
        public string UserName { get; set; } = "";

        [RegularExpression(MailAddress.Pattern, ErrorMessage = MailAddress.Refusal)]
        [StringLength(200)]
        public string? Email { get; set; }

        [RegularExpression(@"[0-9]{18}", ErrorMessage = "NIP terdiri atas 18 angka tanpa spasi.")]
        public string? Nip { get; set; }
    }
}
