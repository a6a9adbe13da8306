using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// Puts "someone else changed this" on the page that is drawn again: who, what and when, both texts of every field, and
/// the version of now, so that who has read it may send again.
/// </summary>
public sealed class ConflictWords(OfficeClock clock, IModelMetadataProvider metadata)
{
    internal void Show(StaleVersionException stale, PageHandlerExecutedContext executed)
    {
        var page = (PageModel)executed.HandlerInstance;
        page.ViewData[nameof(Conflict)] = new Conflict([.. stale.Since.Select(entry => ActOf(entry, page))]);
        page.ModelState.AddModelError("", stale.Message + " Isian Anda masih ada di bawah dan belum disimpan.");
        page.ModelState.SetModelValue(PostedAct.VersionField, stale.Version, stale.Version.ToString());
    }

    private ConflictingAct ActOf(TimelineEntry entry, PageModel page) => new(
        entry.Who,
        entry.Act,
        clock.ToOffice(entry.Instant),
        [.. entry.Values.Select(v => new ConflictingField(LabelOf(v.Field, page), v.Value, Typed(v.Field, page)))]);

    private static string? Typed(string field, PageModel page) => page.ModelState[$"Input.{field}"]?.AttemptedValue;

    private string LabelOf(string field, PageModel page)
    {
        var form = page.GetType().GetProperty("Input")?.PropertyType;
        return form is null ? field : metadata.GetMetadataForType(form).Properties[field]?.GetDisplayName() ?? field;
    }
}
