using System.ComponentModel.DataAnnotations;
using System.Globalization;
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

    /// <param name="code">A statute to begin from: the one in use, to be changed or ended.</param>
    public async Task OnGetAsync([FromQuery(Name = "kode")] string? code)
    {
        if ((await law.AllAsync()).Peraturan.LastOrDefault(p => p.Code == code) is { } known)
        {
            Input = Form.Of(known);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (from, until) = (Day(Input.ValidFrom, "Input.ValidFrom"), Day(Input.ValidUntil, "Input.ValidUntil"));
        if (!ModelState.IsValid || from is not { } validFrom)
        {
            return Page();
        }

        var addition = LawAddition.Tambahkan(await law.AllAsync(), await law.NextOrdinalAsync(), Input.ToJson(validFrom, until), actor);
        db.Add(addition);
        await db.SaveActAsync(addition, null, Input.Key);
        TempData["Kabar"] = $"{addition.Label} sudah ditambahkan.";
        return RedirectToPage("LihatHukum");
    }

    private DateOnly? Day(string? typed, string field)
    {
        var read = TypedDay.Read(typed);
        if (read.Refusal is not null)
        {
            ModelState.AddModelError(field, read.Refusal);
        }

        return read.Day;
    }

    public sealed class Form
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Pilih tingkatnya.")]
        [EnumDataType(typeof(LegislationKind), ErrorMessage = "Pilih tingkat dari daftar.")]
        public LegislationKind? Kind { get; set; }

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

        [StringLength(60)]
        public string? ValidUntil { get; set; }

        [Required(ErrorMessage = "Sebut di mana naskahnya dibaca, atau bahwa belum dibaca.")]
        [StringLength(400)]
        public string Source { get; set; } = "";

        /// <summary>Whether the person has read the original; otherwise it is shown as "belum diverifikasi".</summary>
        public bool Verified { get; set; }

        internal static Form Of(Peraturan known) => new()
        {
            Kind = known.Kind,
            Abbreviation = known.Code.Split('-')[0],
            Instrument = known.Instrument,
            Number = int.Parse(known.Number, CultureInfo.InvariantCulture),
            Year = known.Year,
            Title = known.Title,
            ValidFrom = TypedDay.Show(known.ValidFrom),
            Source = known.Source,
            Verified = known.Verified,
        };

        internal string ToJson(DateOnly validFrom, DateOnly? validUntil) => JsonSerializer.Serialize(new
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
                    validUntil,
                    source = Source,
                    verified = Verified,
                },
            },
        });
    }
}
