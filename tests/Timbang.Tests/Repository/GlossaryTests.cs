using System.Reflection;
using System.Text.RegularExpressions;

namespace Timbang.Tests.Repository;

/// <summary>Indonesian in the code means that the law speaks: every such word has its row in docs/glossary.md.</summary>
public sealed partial class GlossaryTests
{
    /// <summary>English words that end as Indonesian ones do.</summary>
    private static readonly string[] English = ["Rung", "Indonesian"];

    /// <summary>Words that go with either language: law words that English knows as well, the product's name, plain Indonesian of page addresses.</summary>
    private static readonly string[] WithEither = ["Agenda", "Administrator", "Unit", "Timbang", "Akun", "Lihat", "Pilih", "Segel", "Sop"];

    private static readonly Assembly Law = typeof(CaseFile).Assembly;

    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. Checkout.Read("docs/glossary.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| In the law", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static readonly HashSet<string> Names = [.. Rows.SelectMany(row => Code().Matches(row[1]).Select(m => m.Groups[1].Value))];

    private static readonly HashSet<string> LawWords = [.. Names.SelectMany(Words)];

    [Fact]
    public void Every_row_says_term_names_place_and_meaning()
    {
        Assert.True(Rows.Count > 60, $"{Rows.Count} rows");
        Assert.All(Rows, row => Assert.Equal(4, row.Count(cell => cell.Length > 0)));
        Assert.Equal(Rows.Count, Rows.Select(row => row[0]).Distinct().Count());
        Assert.All(Rows, row => Assert.NotEmpty(Code().Matches(row[1])));
    }

    [Fact]
    public void Every_stage_of_every_case_is_listed()
    {
        var stages = Law.GetTypes().Where(type => type.IsEnum && type.Name.EndsWith("Stage", StringComparison.Ordinal)).SelectMany(Enum.GetNames).ToList();

        Assert.Contains("Dipertimbangkan", stages);
        Checkout.Nothing(stages.Where(stage => !Names.Contains(stage)));
    }

    [Fact]
    public void Every_act_of_every_procedure_is_listed()
    {
        var acts = Procedures().SelectMany(rows => rows).Select(row => row.Act).ToList();

        Assert.Contains("Tetapkan", acts);
        Checkout.Nothing(acts.Where(act => !Names.Contains(act)));
    }

    [Fact]
    public void Every_public_word_that_reads_as_Indonesian_is_listed()
    {
        var strays =
            from type in Law.GetTypes()
            where type.IsVisible
            from name in NamesOf(type)
            from word in Words(name)
            where ReadsAsIndonesian(word) && !LawWords.Contains(word)
            select $"{word} in {type.Name}.{name}";

        Checkout.Nothing(strays);
    }

    [Fact]
    public void No_type_has_two_languages_in_its_name()
    {
        var names = Checkout.Ending(".cs").Where(file => file.StartsWith("src/", StringComparison.Ordinal)).SelectMany(file => TypeName().Matches(Checkout.Read(file))).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("UjiKonsekuensi", names);
        Checkout.Nothing(names.Where(IsMixed));
    }

    [Theory]
    [InlineData("MatriksForm", true)]
    [InlineData("ButirDb", false)]
    [InlineData("ButirId", false)]
    [InlineData("UjiKonsekuensi", false)]
    [InlineData("AgendaItem", false)]
    public void Two_languages_in_one_word_are_seen(string name, bool mixed)
    {
        Assert.Equal(mixed, IsMixed(name));
    }

    [Theory]
    [InlineData("Permohonan", true)]
    [InlineData("Sengketa", true)]
    [InlineData("Pemutusan", true)]
    [InlineData("Deadline", false)]
    [InlineData("Considerations", false)]
    [InlineData("Rung", false)]
    public void An_ending_tells_the_two_languages_apart(string word, bool indonesian)
    {
        Assert.Equal(indonesian, ReadsAsIndonesian(word));
    }

    private static IEnumerable<IEnumerable<StepRow>> Procedures() =>
        from type in Law.GetTypes()
        let field = type.GetField("Procedure", BindingFlags.Public | BindingFlags.Static)
        where field is not null
        select (IEnumerable<StepRow>)field.FieldType.GetMethod("Rows")!.Invoke(field.GetValue(null), null)!;

    // Compiler-made names carry signs that no name of ours does.
    private static IEnumerable<string> NamesOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(member => member.Name)
            .Where(name => !name.Contains('_') && !name.Contains('<') && !name.Contains('.'))
            .Concat([type.Name.Split('`')[0], .. type.Namespace!.Split('.')]);

    // A law noun may carry one suffix: Id, Db or Tests.
    private static bool IsMixed(string name)
    {
        var words = Words(Suffix().Replace(name, "")).Except(WithEither).ToList();
        return words.Any(LawWords.Contains) && !words.All(LawWords.Contains);
    }

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(match => match.Value);

    private static bool ReadsAsIndonesian(string word) => !English.Contains(word) && IndonesianEnding().IsMatch(word);

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface) (?:struct )?([A-Z]\w+)")]
    private static partial Regex TypeName();

    [GeneratedRegex("(Id|Db|Tests)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Word();

    // -kan, -an, -i, -a, -u and the like end words of the law and hardly ever English ones.
    [GeneratedRegex("^.{2,}(kan|nya|[abdgijklmnprstwy]an|ang|ung|eng|[ai]h|uh|ai|ui|au|[abdeglmnprstwy]i|a|u)$")]
    private static partial Regex IndonesianEnding();
}
