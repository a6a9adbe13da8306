using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Acts;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 2: the editor of the consequence matrix. It saves what is incomplete and says what is missing.</summary>
[Authorize("Butir.IsiMatriks")]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class IsiMatriks(TimbangDb db, Actor actor, Examiner examiner, ItemSurroundings surroundings) : PageModel, ILongForm
{
    public Butir Butir { get; private set; } = null!;

    public Surroundings Around { get; private set; } = null!;

    public Examination Exam { get; private set; } = null!;

    /// <summary>What the form says, with the findings on it.</summary>
    public MatrixView Matriks { get; private set; } = null!;

    /// <summary>The decided matrix that this item re-tests; null for a first test.</summary>
    public Matriks? Old { get; private set; }

    /// <summary>Findings stand beside the fields once there is something to judge.</summary>
    public bool ShowsFindings { get; private set; }

    /// <summary>The form was filled from a draft, not from what is saved.</summary>
    public bool FromDraft { get; private set; }

    /// <summary>Where this form's drafts are kept.</summary>
    public string DraftOf => $"/butir/{Butir.Id}/matriks";

    [BindProperty]
    public MatrixForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, string? dari, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (!Butir.Procedure.Allows(nameof(IsiMatriks), Butir.Stage, actor, Butir.UnitId))
        {
            return RedirectToPage("Item", new { id });
        }

        var start = dari == "lama" && Old is not null ? Old : Butir.Matriks;
        Input = MatrixForm.Of(start, Butir.InternalAnnex, Butir.Version);
        if (dari == "konsep")
        {
            await UseDraftAsync(cancellationToken);
        }

        Draw();
        return Page();
    }

    /// <summary>A button changed the shape of the form; it is drawn again and nothing is saved.</summary>
    public async Task<IActionResult> OnPostRedrawAsync(Guid id, string? change, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        MatrixChange.Apply(change, Input.Lines);
        ModelState.Clear();
        Draw();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var matriks = Draw();
        if (IsRefused())
        {
            return Page();
        }

        Butir.IsiMatriks(matriks, Input.InternalAnnex?.Trim() ?? "", Exam, actor);
        await db.DropTypedAsync(DraftOf, cancellationToken);
        await db.SaveActAsync(Butir, Input.Version, Input.Key, cancellationToken);
        var saved = Completeness.Of(matriks, Exam);
        TempData["Kabar"] = saved.IsComplete ? "Matriks tersimpan dan lengkap." : $"Matriks tersimpan. {saved.Done} dari {saved.Total} lengkap.";
        return RedirectToPage(new { id });
    }

    public async Task<object> SavedFormAsync(CancellationToken cancellationToken)
    {
        var saved = await db.Butir.AsNoTracking().SingleAsync(b => b.Id == Butir.Id, cancellationToken);
        return MatrixForm.Of(saved.Matriks, saved.InternalAnnex, saved.Version);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Butir = (await db.Butir.SingleOrDefaultAsync(b => b.Id == id, cancellationToken))!;
        if (Butir is null || !actor.HasAny(Butir.Procedure[nameof(IsiMatriks)].By, Butir.UnitId))
        {
            return false;
        }

        Around = await surroundings.OfAsync(Butir, cancellationToken);
        Exam = await examiner.ForAsync(Butir, cancellationToken);
        Old = Butir.OriginId == Butir.Id
            ? null
            : await db.Butir.AsNoTracking()
                .Where(b => b.OriginId == Butir.OriginId && b.Id != id && b.KeputusanId != null)
                .OrderByDescending(b => b.Id)
                .Select(b => b.Matriks)
                .FirstOrDefaultAsync(cancellationToken);
        return true;
    }

    // Every sentence stands beside its field; the page says once, above, that nothing was saved.
    private bool IsRefused()
    {
        if (ModelState.IsValid && Matriks.Count(Severity.Error) is > 0 and var forbidden)
        {
            ModelState.AddModelError("", $"Matriks belum disimpan: {forbidden} isian dilarang undang-undang. Isian Anda masih ada di bawah.");
        }

        return !ModelState.IsValid;
    }

    private async Task UseDraftAsync(CancellationToken cancellationToken)
    {
        var draft = await db.Konsep.AsNoTracking().Where(k => k.Form == DraftOf).Select(k => k.Text).SingleOrDefaultAsync(cancellationToken);
        if (draft is not null && Drafts.ValuesOf(draft) is { } values)
        {
            var (version, key) = (Input.Version, Input.Key);
            Input = new MatrixForm();
            FromDraft = await TryUpdateModelAsync(Input, nameof(Input), values);
            (Input.Version, Input.Key) = (version, key);
        }
    }

    // Reads what is typed, writes what cannot be read beside its field, and looks at the rest with the eyes of the law.
    private Matriks Draw()
    {
        if (Input.Lines.Count == 0 && Input.Proposed != Klasifikasi.Terbuka)
        {
            Input.Lines.Add(new LineForm());
        }

        var reading = new MatrixReading(Exam.Law);
        var matriks = reading.Read(Input);
        foreach (var (field, message) in HttpMethods.IsPost(Request.Method) ? reading.Faults : [])
        {
            ModelState.TryAddModelError(field, message);
        }

        Matriks = MatrixView.Of(matriks, Exam);
        ShowsFindings = !Input.Lines.TrueForAll(l => l.IsBlank) || Input.Proposed is not null;
        ViewData[LintTagHelper.FindingsKey] = ShowsFindings ? Matriks.Findings : null;
        return matriks with { Lines = [.. matriks.Lines.Where((_, i) => !Input.Lines[i].IsBlank)] };
    }
}
