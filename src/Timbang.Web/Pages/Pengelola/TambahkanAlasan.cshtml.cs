using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>A newer wording of a ground of Pasal 17, from a day on; decisions already made keep the wording of their day.</summary>
public sealed class TambahkanAlasan(TimbangDb db, LawShelf law, Actor actor) : PageModel
{
    public IReadOnlyList<Alasan> Grounds { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var all = await LoadAsync();
        var from = TypedDay.Read(Input.ValidFrom);
        if (from.Refusal is not null)
        {
            ModelState.AddModelError("Input.ValidFrom", from.Refusal);
        }

        if (!ModelState.IsValid || from.Day is not { } validFrom)
        {
            return Page();
        }

        var addition = LawAddition.Tambahkan(all, await law.NextOrdinalAsync(), Input.ToJson(validFrom), actor);
        db.Add(addition);
        await db.SaveActAsync(addition, null, Input.Key);
        TempData["Kabar"] = $"Bunyi baru {Input.Code} berlaku sejak {validFrom.Plain()}.";
        return RedirectToPage("LihatHukum");
    }

    private async Task<KatalogHukum> LoadAsync()
    {
        var all = await law.AllAsync();
        Grounds = [.. all.Alasan.GroupBy(a => a.Code).Select(versions => versions.Last())];
        return all;
    }

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Pilih alasan yang berubah bunyinya.")]
        [StringLength(20)]
        public string Code { get; set; } = "";

        [Required(ErrorMessage = "Isi judul pendeknya.")]
        [StringLength(200)]
        public string Title { get; set; } = "";

        [Required(ErrorMessage = "Isi uraiannya.")]
        [StringLength(2000)]
        public string Text { get; set; } = "";

        [Required(ErrorMessage = "Isi hari mulai berlaku.")]
        [StringLength(60)]
        public string ValidFrom { get; set; } = "";

        [Required(ErrorMessage = "Sebut peraturan yang mengubahnya dan di mana dibaca.")]
        [StringLength(400)]
        public string Source { get; set; } = "";

        internal string ToJson(DateOnly validFrom) => JsonSerializer.Serialize(new
        {
            version = $"{Code} sejak {validFrom:yyyy-MM-dd}",
            alasan = new[] { new { code = Code, title = Title, text = Text, validFrom, source = Source } },
        });
    }
}
