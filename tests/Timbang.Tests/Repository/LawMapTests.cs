using System.Text.RegularExpressions;

namespace Timbang.Tests.Repository;

/// <summary>docs/law.md leads to code: every class and every test it names is there.</summary>
public sealed partial class LawMapTests
{
    private static readonly IReadOnlyList<Match> Rows = Row().Matches(Checkout.Read("docs/law.md")).ToList();

    [Fact]
    public void Every_row_of_the_map_names_an_article_a_class_and_a_test()
    {
        var lines = Checkout.Read("docs/law.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Article", StringComparison.Ordinal))
            .ToList();

        Assert.True(lines.Count > 40, $"{lines.Count} rows");
        Checkout.Nothing(lines.Except(Rows.Select(row => row.Value)));
    }

    [Fact]
    public void Every_class_it_names_exists()
    {
        var declared = Sources("src/").SelectMany(text => Declared().Matches(text)).Select(match => match.Groups["name"].Value).ToHashSet();

        Checkout.Nothing(Rows.Select(row => row.Groups["class"].Value).Where(name => !declared.Contains(name)));
    }

    [Fact]
    public void Every_test_it_names_exists()
    {
        var tests = Sources("tests/").SelectMany(TestsIn).ToHashSet();

        Checkout.Nothing(Rows.Select(row => row.Groups["test"].Value).Where(name => !tests.Contains(name)));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Checkout.Ending(".cs").Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(Checkout.Read);

    private static IEnumerable<string> TestsIn(string text) =>
        from type in Declared().Matches(text).Take(1)
        from test in Test().Matches(text)
        select $"{type.Groups["name"].Value}.{test.Groups["name"].Value}";

    [GeneratedRegex(@"^\| (?:Pasal|PP|Perki|UU|SOP)[^|]* \| [^|]+ \| `(?<class>\w+)` \| `(?<test>\w+\.\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?:class|record|enum|struct) (?<name>[A-Z]\w*)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (?<name>[A-Z]\w*)\(")]
    private static partial Regex Test();
}
