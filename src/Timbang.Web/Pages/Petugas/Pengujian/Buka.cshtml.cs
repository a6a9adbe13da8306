using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 1: opens a test file, with what set it in motion.</summary>
[Authorize("UjiKonsekuensi.Buka")]
public sealed class Buka(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    /// <summary>A re-test carries the item it tests again, so it begins in the inventory.</summary>
    public static readonly IReadOnlyList<TriggerKind> Kinds =
        [TriggerKind.Permintaan, TriggerKind.BelumDalamDip, TriggerKind.PerintahMajelis, TriggerKind.Prakarsa];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<UnitOption> Units { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.UnitId = Units.Count == 1 ? Units[0].Id : null;
        Input.Received = TypedDay.Show(clock.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Trigger() is not { } trigger || !ModelState.IsValid)
        {
            return Page();
        }

        var today = clock.Today();
        var ordinal = await db.NextNumberAsync(actor.BadanPublikId, "UK", today.Year, cancellationToken);
        var terms = new TestFileTerms(
            $"UK-{today.Year}/{ordinal:000}",
            Input.Title ?? "",
            Input.UnitId!.Value,
            trigger,
            await db.SopLabelOnAsync(today, cancellationToken));
        var uji = UjiKonsekuensi.Buka(terms, actor, today);
        db.Add(uji);
        await db.SaveActAsync(uji, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Berkas uji {uji.Number} dibuka. Sekarang catat butir pertamanya.";
        return RedirectToPage("Daftarkan", new { id = uji.Id });
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var by = UjiKonsekuensi.Procedure[nameof(Buka)].By;
        var units = await db.UnitKerja.OrderBy(u => u.Name).Select(u => new UnitOption(u.Id, u.Name)).ToListAsync(cancellationToken);
        Units = [.. units.Where(u => actor.HasAny(by, u.Id))];
        if (Input.UnitId is { } unit && Units.All(u => u.Id != unit))
        {
            ModelState.AddModelError("Input.UnitId", "Pilih salah satu unit Anda.");
        }
    }

    // Null when a date cannot be read; the sentence stands beside its field.
    private Trigger? Trigger()
    {
        var today = clock.Today();
        switch (Input.Kind)
        {
            case TriggerKind.Permintaan:
                return Day(Input.Received, "Input.Received", "Isi tanggal permintaan diterima.") is { } asked
                    ? Timbang.Pengujian.Trigger.Permintaan(Input.Number, asked, today)
                    : null;
            case TriggerKind.PerintahMajelis:
                var received = Day(Input.Received, "Input.Received", "Isi tanggal perintah diterima.");
                var limit = Day(Input.Limit, "Input.Limit", "Isi batas yang ditetapkan Majelis Komisioner.");
                return received is { } from && limit is { } until
                    ? Timbang.Pengujian.Trigger.PerintahMajelis(Input.Number, from, until, today)
                    : null;
            case { } kind when Kinds.Contains(kind):
                return Timbang.Pengujian.Trigger.Plain(kind);
            default:
                ModelState.TryAddModelError("Input.Kind", "Pilih apa yang memulai uji ini. Uji lagi dimulai dari Inventaris, tab Akan berakhir.");
                return null;
        }
    }

    private DateOnly? Day(string? typed, string field, string missing)
    {
        var read = TypedDay.Read(typed);
        if (read.Day is null)
        {
            ModelState.AddModelError(field, read.Refusal ?? missing);
        }

        return read.Day;
    }

    public sealed class Form
    {
        /// <summary>Made when the form was drawn.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Required(ErrorMessage = "Pilih unit yang menguasai informasi.")]
        public Guid? UnitId { get; set; }

        [Required(ErrorMessage = "Pilih apa yang memulai uji ini.")]
        public TriggerKind? Kind { get; set; }

        [StringLength(100, ErrorMessage = "Nomor paling banyak 100 huruf.")]
        public string? Number { get; set; }

        [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
        public string? Received { get; set; }

        [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
        public string? Limit { get; set; }

        [Required(ErrorMessage = "Beri nama berkas uji.")]
        [StringLength(Uraian.MaxTitle, ErrorMessage = "Nama berkas paling banyak {1} huruf.")]
        public string? Title { get; set; }
    }
}
