using System.Text.RegularExpressions;

namespace Timbang.Tests.Repository;

/// <summary>Documents lead somewhere: every link into the checkout has its file.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var broken =
            from document in Checkout.Ending(".md")
            from match in Link().Matches(Checkout.Read(document))
            let target = Path.Combine(Checkout.Root, Path.GetDirectoryName(document)!, match.Groups["target"].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{document}: {match.Groups["target"].Value}";

        Assert.NotEmpty(Checkout.Ending(".md"));
        Checkout.Nothing(broken);
    }

    [Fact]
    public void Every_decision_is_listed_once_and_numbered_without_a_gap()
    {
        var pages = Checkout.Ending(".md").Where(file => Numbered().IsMatch(file)).Select(file => Path.GetFileName(file)).Order().ToList();
        var list = Checkout.Read("docs/adr/README.md");

        Assert.Equal(Enumerable.Range(1, pages.Count).Select(number => $"{number:0000}"), pages.Select(page => page[..4]));
        Assert.All(pages, page => Assert.Contains($"]({page})", list));
    }

    // Links to other sites and to places within the page are not ours to check.
    [GeneratedRegex(@"\]\((?<target>(?!\w+:|#)[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^docs/adr/\d{4}-")]
    private static partial Regex Numbered();
}
