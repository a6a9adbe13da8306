using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Shared;

/// <summary>
/// <c>&lt;deadline value="Model.Due" /&gt;</c>: a due date that unfolds into the days counted, the days skipped and why, and
/// the article. With <c>other</c> the limit that does not govern is named too.
/// </summary>
[HtmlTargetElement("deadline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DeadlineTagHelper(IHtmlHelper html, OfficeClock clock) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public Deadline Value { get; set; } = null!;

    public Deadline? Other { get; set; }

    /// <summary>Whether it stands unfolded at first.</summary>
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "deadline stack");
        if (Open)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        }

        output.Content.SetHtmlContent(await html.PartialAsync("_Deadline", new Drawn(new(Value, clock.Today()), Other)));
    }

    /// <summary>What the partial draws.</summary>
    public sealed record Drawn(DayStrip Strip, Deadline? Other);
}
