namespace Timbang.Tests.Repository;

/// <summary>A file has one idea: past 200 lines it explains itself here, or is split (STYLE, Size). Methods are bound by the build (CA1502).</summary>
public sealed class SizeTests
{
    private const int Bound = 200;

    /// <summary>Files that are longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> Longer = [];

    [Fact]
    public void A_file_over_200_lines_has_a_reason() => Assert.Empty(Long().Except(Longer.Keys));

    [Fact]
    public void A_reason_without_its_long_file_is_taken_off_the_list() => Assert.Empty(Longer.Keys.Except(Long()));

    private static IEnumerable<string> Long() => Checkout.Ending(".cs", ".cshtml", ".js", ".sh")
        .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
        .Where(file => Checkout.Read(file).AsSpan().Count('\n') > Bound);
}
