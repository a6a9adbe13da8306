using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Words;

/// <summary>Ties a field to the sentence beside it, so that a screen reader says both.</summary>
[HtmlTargetElement("input", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "name")]
[HtmlTargetElement("textarea", Attributes = "name")]
[HtmlTargetElement("input", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
[HtmlTargetElement("span", Attributes = "asp-validation-for")]
public sealed class FieldErrorTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression? Field { get; set; }

    [HtmlAttributeName("asp-validation-for")]
    public ModelExpression? Sentence { get; set; }

    // After the framework's own helpers have written their attributes.
    public override int Order => 1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var key = (Field ?? Sentence) is { } known
            ? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(known.Name)
            : $"{context.AllAttributes["name"].Value}";
        var id = TagBuilder.CreateSanitizedId(key, "_") + "_salah";
        if (Sentence is not null)
        {
            output.Attributes.SetAttribute("id", id);
        }
        else if (ViewContext.ViewData.ModelState.GetFieldValidationState(key) is ModelValidationState.Invalid)
        {
            var described = output.Attributes["aria-describedby"]?.Value;
            output.Attributes.SetAttribute("aria-invalid", "true");
            output.Attributes.SetAttribute("aria-describedby", described is null ? id : $"{described} {id}");
        }
    }
}
