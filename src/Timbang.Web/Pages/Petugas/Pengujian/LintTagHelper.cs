using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Ties a field of the matrix, or a group of them, to the findings beside it, so that a screen reader says both.</summary>
[HtmlTargetElement("fieldset", Attributes = "lint-for")]
[HtmlTargetElement("input", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class LintTagHelper : TagHelper
{
    public const string FindingsKey = "Findings";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression? Field { get; set; }

    /// <summary>Paths of findings that concern the whole group, with a comma between them.</summary>
    [HtmlAttributeName("lint-for")]
    public string? Group { get; set; }

    // After the sentence of what cannot be read (FieldErrorTagHelper).
    public override int Order => 1001;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData[FindingsKey] is not IReadOnlyList<Finding> findings)
        {
            return;
        }

        var fields = Group is null
            ? [ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Field!.Name)]
            : Group.Split(',').Select(path => "Input." + path).ToArray();
        var beside = findings.Where(f => fields.Contains(MatrixForm.FieldOf(f))).ToList();
        if (beside.Count > 0)
        {
            var ids = string.Join(' ', fields.SelectMany(field => IdsOf(field, findings.Count(f => MatrixForm.FieldOf(f) == field))));
            output.Attributes.SetAttribute("aria-describedby", $"{output.Attributes["aria-describedby"]?.Value} {ids}".TrimStart());
        }

        if (Group is null && beside.Exists(f => f.Severity == Severity.Error))
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }

    /// <summary>The id of the n-th sentence beside a field.</summary>
    public static string IdOf(string field, int ordinal) => $"{TagBuilder.CreateSanitizedId(field, "_")}_temuan{ordinal}";

    private static IEnumerable<string> IdsOf(string field, int count) => Enumerable.Range(1, count).Select(n => IdOf(field, n));
}
