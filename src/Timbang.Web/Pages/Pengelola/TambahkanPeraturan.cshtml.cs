using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Adds a statute on top of the catalogue that ships with the product.</summary>
public sealed class TambahkanPeraturan(TimbangDb db, LawShelf law, Actor actor) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var from = TypedDay.Read(Input.ValidFrom);
        if (from.Refusal is not null)
        {
            ModelState.AddModelError("Input.ValidFrom", from.Refusal);
        }

        if (!ModelState.IsValid || from.Day is not { } validFrom)
        {
            return Page();
        }

        var addition = LawAddition.Tambahkan(await law.AllAsync(), await law.NextOrdinalAsync(), Input.ToJson(validFrom), actor);
        db.Add(addition);
        await db.SaveActAsync(addition, null, Input.Key);
        TempData["Kabar"] = $"{addition.Label} sudah ditambahkan.";
        return RedirectToPage("LihatHukum");
    }

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        public LegislationKind Kind { get; set; }

        [Required(ErrorMessage = "Isi singkatan bentuknya, misalnya UU, PP, Permendagri atau Perbup.")]
        [RegularExpression("[A-Z][A-Za-z]{1,19}", ErrorMessage = "Singkatan hanya huruf, diawali huruf besar: UU, Permendagri, Perbup.")]
        public string Abbreviation { get; set; } = "";

        [Required(ErrorMessage = "Isi bentuk lengkapnya, misalnya Peraturan Menteri Dalam Negeri.")]
        [StringLength(200)]
        public string Instrument { get; set; } = "";

        [Required(ErrorMessage = "Isi nomornya.")]
        [Range(1, 9999, ErrorMessage = "Nomor antara 1 dan 9999.")]
        public int? Number { get; set; }

        [Required(ErrorMessage = "Isi tahunnya.")]
        [Range(1945, 2099, ErrorMessage = "Tahun antara 1945 dan 2099.")]
        public int? Year { get; set; }

        [Required(ErrorMessage = "Isi judul setelah kata “tentang”.")]
        [StringLength(400)]
        public string Title { get; set; } = "";

        [Required(ErrorMessage = "Isi hari mulai berlaku.")]
        [StringLength(60)]
        public string ValidFrom { get; set; } = "";

        [Required(ErrorMessage = "Sebut di mana naskahnya dibaca, atau bahwa belum dibaca.")]
        [StringLength(400)]
        public string Source { get; set; } = "";

        /// <summary>Whether the person has read the original; otherwise it is shown as "belum diverifikasi".</summary>
        public bool Verified { get; set; }

        internal string ToJson(DateOnly validFrom) => JsonSerializer.Serialize(new
        {
            version = $"{Abbreviation} {Number}/{Year}",
            peraturan = new[]
            {
                new
                {
                    code = $"{Abbreviation}-{Number}-{Year}",
                    kind = Kind.ToString(),
                    instrument = Instrument,
                    title = Title,
                    validFrom,
                    source = Source,
                    verified = Verified,
                },
            },
        });
    }
}
