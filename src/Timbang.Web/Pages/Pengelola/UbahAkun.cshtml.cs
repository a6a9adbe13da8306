using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Corrects name, post, e-mail and NIP of an account; minutes and decrees already made keep what they say.</summary>
public sealed class UbahAkun(TimbangDb db, UserManager<Account> users, Actor actor) : PageModel, ILongForm
{
    public Account Account { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    private Person Person { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Input = Form.Of(Person, Account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Person.Correct(Changes(), Input.Reason, actor);
        (Account.FullName, Account.Post) = (Input.FullName.Trim(), Input.Post?.Trim() ?? "");
        (Account.Email, Account.Nip) = (Input.Email?.Trim(), Input.Nip?.Trim());
        await users.UpdateNormalizedEmailAsync(Account);
        await db.SaveActAsync(Person, Input.Version, Input.Key);
        TempData["Kabar"] = $"Keterangan {Account.FullName} sudah diubah. Berita acara dan keputusan yang sudah ada tetap.";
        return RedirectToPage("LihatAkun", new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken)
    {
        var saved = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == Account.Id, cancellationToken);
        return Form.Of(saved, await db.Users.AsNoTracking().SingleAsync(a => a.Id == Account.Id, cancellationToken));
    }

    private List<FactValue> Changes()
    {
        (string Field, string? Was, string? Typed)[] fields =
        [
            (nameof(Account.FullName), Account.FullName, Input.FullName),
            (nameof(Account.Post), Account.Post, Input.Post),
            (nameof(Account.Email), Account.Email, Input.Email),
            (nameof(Account.Nip), Account.Nip, Input.Nip),
        ];
        return [.. fields.Where(f => (f.Was ?? "") != (f.Typed ?? "").Trim()).Select(f => new FactValue(f.Field, (f.Typed ?? "").Trim()))];
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        Account = (await db.Users.SingleOrDefaultAsync(a => a.Id == id && a.BadanPublikId == actor.BadanPublikId))!;
        Person = (await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == id))!;
        return Account is not null && Person is not null;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        [ScaffoldColumn(false)]
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        [ScaffoldColumn(false)]
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Nama dengan gelar")]
        [Required(ErrorMessage = "Isi nama dengan gelar, seperti akan tertulis pada berita acara.")]
        [StringLength(200)]
        public string FullName { get; set; } = "";

        [Display(Name = "Jabatan")]
        [StringLength(200)]
        public string? Post { get; set; }

        [Display(Name = "Surel")]
        [RegularExpression(MailAddress.Pattern, ErrorMessage = MailAddress.Refusal)]
        [StringLength(200)]
        public string? Email { get; set; }

        [Display(Name = "NIP")]
        [RegularExpression(@"[0-9]{18}", ErrorMessage = "NIP terdiri atas 18 angka tanpa spasi.")]
        public string? Nip { get; set; }

        [ScaffoldColumn(false)]
        [Required(ErrorMessage = "Tulis alasannya: ia masuk ke dalam riwayat.")]
        [StringLength(500)]
        public string Reason { get; set; } = "";

        internal static Form Of(Person person, Account account) => new()
        {
            Version = person.Version,
            FullName = account.FullName,
            Post = account.Post,
            Email = account.Email,
            Nip = account.Nip,
        };
    }
}
