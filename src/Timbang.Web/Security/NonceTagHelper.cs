using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Timbang.Web.Security;

/// <summary>Gives every script of our own views its nonce, so that no page author has to think of it.</summary>
[HtmlTargetElement("script", Attributes = "src")]
public sealed class NonceTagHelper(Nonce nonce) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("nonce", nonce.Value);
}
