using System.Net;
using System.Text.RegularExpressions;

namespace Timbang.Web.Tests.Hosting;

/// <summary>What a reader sees of a page.</summary>
public static partial class HtmlText
{
    public static string Of(string html) =>
        WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(Unseen().Replace(html, " "), " "), " ")).Trim();

    [GeneratedRegex("""<(script|style|head)\b.*?</\1>""", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
