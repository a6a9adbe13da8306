using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Words;

/// <summary><c>&lt;due left="3" /&gt;</c> draws the word of a due date with its shape.</summary>
[HtmlTargetElement("due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueTagHelper : TagHelper
{
    /// <summary>Working days left; negative when late.</summary>
    public int Left { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = DueWords.Left(Left);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag {DueWords.Shape(Left)}".TrimEnd());
        output.Content.SetContent(char.ToUpperInvariant(words[0]) + words[1..]);
    }
}
