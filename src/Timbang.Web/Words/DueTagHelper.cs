using Microsoft.AspNetCore.Razor.TagHelpers;
using Timbang.Waktu;

namespace Timbang.Web.Words;

/// <summary><c>&lt;due left="left" /&gt;</c> draws the word of a due date with its shape; a target has words and no shape.</summary>
[HtmlTargetElement("due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueTagHelper : TagHelper
{
    public DaysLeft Left { get; set; }

    /// <summary>Whether the day is only the office's own target.</summary>
    public bool Target { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Target ? Left.AsTarget() : Left.InWords();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag {(Target ? "" : Left.Shape())}".TrimEnd());
        output.Content.SetContent(char.ToUpperInvariant(words[0]) + words[1..]);
    }
}
