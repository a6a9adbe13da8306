using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Timbang.Web.Data.Acts;

namespace Timbang.Web.Words;

/// <summary>
/// Gives a long form what it said when it was drawn (<see cref="DrawnForm"/>). Drawn again with what was typed, it keeps what it
/// came with; drawn from a draft it has none, as that is the person's own text.
/// </summary>
[HtmlTargetElement("form", Attributes = "id")]
public sealed class DrawnFormTagHelper(IModelMetadataProvider metadata) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.Model is not ILongForm page || !Equals(output.Attributes["id"]?.Value?.ToString(), Conflict.FormId))
        {
            return;
        }

        if (Drawn((PageModel)page) is { Length: > 0 } drawn)
        {
            output.PostContent.AppendHtml(new TagBuilder("input")
            {
                TagRenderMode = TagRenderMode.SelfClosing,
                Attributes = { ["type"] = "hidden", ["name"] = DrawnForm.Field, ["value"] = drawn },
            });
        }
    }

    private string? Drawn(PageModel page)
    {
        var request = ViewContext.HttpContext.Request;
        if (ViewContext.ViewData[DrawnForm.Field] is string saved)
        {
            return saved;
        }

        return HttpMethods.IsPost(request.Method)
            ? request.Form[DrawnForm.Field]
            : request.Query.ContainsKey("dari") ? null : DrawnForm.Of(page.GetType().GetProperty("Input")!.GetValue(page)!, metadata);
    }
}
