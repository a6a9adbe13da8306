using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Until when a sitting lasts, its rooms, Term of Reference and work plan (SOP, peralatan; dossier 6.2 A19).</summary>
[Authorize("Sidang.Siapkan")]
public sealed class Siapkan(TimbangDb db, Actor actor) : PageModel, ILongForm
{
    public PreparationFacts Facts { get; private set; } = null!;

    public Sidang Sidang { get; private set; } = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Sidang.Stage != SittingStage.Dijadwalkan)
        {
            return RedirectToPage("Persiapan", new { id });
        }

        Input = Form.Of(Sidang);
        if (Sidang.Preparation is null)
        {
            Begin();
        }

        return Page();
    }

    /// <summary>Writes both texts anew from the template; nothing is saved.</summary>
    public async Task<IActionResult> OnPostTemplatAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            ModelState.Clear();
            Begin();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Sidang.Siapkan(Input.ToPreparation(), actor);
        await db.SaveActAsync(Sidang, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = "Persiapan sidang disimpan.";
        return RedirectToPage("Persiapan", new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken) =>
        Form.Of(await db.Sidang.AsNoTracking().SingleAsync(s => s.Id == Sidang.Id, cancellationToken));

    // As they would be with what is typed of end and rooms.
    private void Begin()
    {
        var facts = Facts with { Typed = Input.ToPreparation() };
        (Input.TermOfReference, Input.WorkPlan) = (PreparationTemplate.TermOfReference(facts), PreparationTemplate.WorkPlan(facts));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return false;
        }

        Facts = await db.PreparationFactsAsync(Sidang, cancellationToken);
        return true;
    }

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        [ScaffoldColumn(false)]
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn.</summary>
        [ScaffoldColumn(false)]
        public Guid Key { get; set; } = Guid.CreateVersion7();

        [Display(Name = "Jam selesai")]
        [RegularExpression(ScheduleForm.Hour, ErrorMessage = "Tulis jam seperti 15.00, atau kosongkan.")]
        public string? Until { get; set; }

        [Display(Name = "Ruang dan tautan")]
        [StringLength(3_000, ErrorMessage = "Ruang dan tautan paling banyak {1:N0} huruf.")]
        public string? Rooms { get; set; }

        [Display(Name = "Term of Reference")]
        [StringLength(Preparation.MaxText, ErrorMessage = "Term of Reference paling banyak {1:N0} huruf.")]
        public string? TermOfReference { get; set; }

        [Display(Name = "Rencana kerja")]
        [StringLength(Preparation.MaxText, ErrorMessage = "Rencana kerja paling banyak {1:N0} huruf.")]
        public string? WorkPlan { get; set; }

        internal static Form Of(Sidang sidang) => new()
        {
            Version = sidang.Version,
            Until = sidang.Preparation?.Until?.Clock(),
            Rooms = string.Join('\n', sidang.Preparation?.Rooms ?? []),
            TermOfReference = sidang.Preparation?.TermOfReference,
            WorkPlan = sidang.Preparation?.WorkPlan,
        };

        internal Preparation ToPreparation() => new()
        {
            Until = string.IsNullOrWhiteSpace(Until) ? null : ScheduleForm.ReadHour(Until),
            Rooms = (Rooms ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            TermOfReference = TermOfReference?.Trim() ?? "",
            WorkPlan = WorkPlan?.Trim() ?? "",
        };
    }
}
