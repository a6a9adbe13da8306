using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Words;

/// <summary>
/// <c>&lt;div asp-validation-summary="All"&gt;</c> as the look wants it: read aloud at once, and each sentence a link to
/// its field. It stands in for the framework's own, which has no links.
/// </summary>
[HtmlTargetElement("div", Attributes = "asp-validation-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-validation-summary")]
    public ValidationSummary Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(field => field.Value!.Errors.Select(error => (field.Key, error.ErrorMessage)))
            .Distinct()
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Attributes.SetAttribute("class", "note late stack");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.SetHtmlContent(Heading(errors.Count)).AppendHtml(List(errors));
    }

    private static TagBuilder Heading(int count)
    {
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(count == 1 ? "Ada satu hal yang perlu diperbaiki" : $"Ada {count} hal yang perlu diperbaiki");
        return heading;
    }

    private static TagBuilder List(IEnumerable<(string Key, string Message)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (key, message) in errors)
        {
            var item = new TagBuilder("li");
            _ = key.Length == 0 ? item.InnerHtml.Append(message) : item.InnerHtml.AppendHtml(LinkTo(key, message));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static TagBuilder LinkTo(string key, string message)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
        link.InnerHtml.Append(message);
        return link;
    }
}
