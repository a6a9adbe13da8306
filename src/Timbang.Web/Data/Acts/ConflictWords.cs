using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data.Trail;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// Puts "someone else changed this" on the page that is drawn again: who, what and when, both texts of every field that
/// differs, and the version of now, so that who has read it may send again.
/// </summary>
public sealed class ConflictWords(OfficeClock clock, IModelMetadataProvider metadata)
{
    internal async Task ShowAsync(StaleVersionException stale, PageHandlerExecutedContext executed)
    {
        var page = (PageModel)executed.HandlerInstance;
        var fields = page is ILongForm form ? await BothAsync(form, page) : SetSince(stale, page);
        page.ViewData[nameof(Conflict)] = new Conflict([.. stale.Since.Select(ActOf)], fields, page is ILongForm);
        page.ModelState.AddModelError("", stale.Message + " Isian Anda masih ada di bawah dan belum disimpan.");
        page.ModelState.SetModelValue(PostedAct.VersionField, stale.Version, stale.Version.ToString());
    }

    private ConflictingAct ActOf(TimelineEntry entry) => new(entry.Who, entry.Act.AsPredicate(), clock.ToOffice(entry.Instant));

    private async Task<IReadOnlyList<ConflictingField>> BothAsync(ILongForm form, PageModel page)
    {
        var mine = page.GetType().GetProperty("Input")!.GetValue(page)!;
        var saved = await form.SavedFormAsync(CancellationToken.None);
        var drawn = DrawnForm.Read(page.Request.HasFormContentType ? page.Request.Form[DrawnForm.Field] : (string?)null);
        page.ViewData[DrawnForm.Field] = DrawnForm.Of(saved, metadata);
        return new FormDifference(metadata, drawn).Between(mine, saved);
    }

    // The last value of each field that the acts since have set.
    private IReadOnlyList<ConflictingField> SetSince(StaleVersionException stale, PageModel page) =>
    [
        .. stale.Since.SelectMany(entry => entry.Values).GroupBy(v => v.Field)
            .Select(g => new ConflictingField(LabelOf(g.Key, page), g.Last().Value, page.ModelState[$"Input.{g.Key}"]?.AttemptedValue)),
    ];

    private string LabelOf(string field, PageModel page)
    {
        var form = page.GetType().GetProperty("Input")?.PropertyType;
        return form is null ? field : metadata.GetMetadataForType(form).Properties[field]?.GetDisplayName() ?? field;
    }
}
