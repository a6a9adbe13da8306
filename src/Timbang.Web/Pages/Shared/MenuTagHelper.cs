using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Pages.Shared;

/// <summary><c>&lt;a menu="/uji"&gt;</c>: a link of the menu that marks itself when the reader is in its part of the site.</summary>
[HtmlTargetElement("a", Attributes = "menu")]
public sealed class MenuTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Menu { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var here = ViewContext.HttpContext.Request.Path;
        output.Attributes.SetAttribute("href", Menu);
        if (here.Equals(Menu))
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else if (here.StartsWithSegments(Menu))
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }
    }
}
