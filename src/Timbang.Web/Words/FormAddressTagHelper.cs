using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Words;

/// <summary>
/// A form without an address of its own is sent to its page, never to the handler of the button that drew the page last:
/// after "Tambah baris" the next "Simpan" has to save.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormAddressTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // After the framework's own, which writes the address of the request as it is.
    public override int Order => 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        if (!context.AllAttributes.Any(a => a.Name == "action" || a.Name.StartsWith("asp-", StringComparison.Ordinal)) && request.Query.ContainsKey("handler"))
        {
            output.Attributes.SetAttribute("action", request.PathBase + request.Path + QueryString.Create(request.Query.Where(q => q.Key != "handler")));
        }
    }
}
