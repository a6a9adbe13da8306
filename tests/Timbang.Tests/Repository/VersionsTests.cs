using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Timbang.Tests.Repository;

/// <summary>What was tested is what is restored: versions are exact, in one file, and locked.</summary>
public sealed partial class VersionsTests
{
    private static readonly XDocument Packages = XDocument.Parse(Checkout.Read("Directory.Packages.props"));
    private static readonly XDocument Build = XDocument.Parse(Checkout.Read("Directory.Build.props"));

    [Fact]
    public void Every_version_is_exact() =>
        Assert.All(Packages.Descendants("PackageVersion"), package => Assert.Matches(Exact(), (string?)package.Attribute("Version")));

    [Fact]
    public void Versions_live_in_one_file_only()
    {
        var projects = Checkout.Ending(".csproj").Select(file => XDocument.Parse(Checkout.Read(file)));

        Assert.All(
            projects.SelectMany(project => project.Descendants("PackageReference")),
            package => Assert.Null(package.Attribute("Version") ?? package.Attribute("VersionOverride")));
    }

    [Fact]
    public void Every_project_is_locked() => Assert.All(
        Checkout.Ending(".csproj"),
        project => Assert.Contains(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"), Checkout.Files));

    // A feed that lacks the version asked for offers a newer one with a warning only, and that one may have another licence.
    [Theory]
    [InlineData("NU1603")]
    [InlineData("NU1605")]
    [InlineData("NU1608")]
    public void A_version_other_than_the_one_asked_for_is_an_error(string warning) =>
        Assert.Contains(warning, Build.Descendants("WarningsAsErrors").Single().Value.Split(';'));

    [Fact]
    public void Transitive_packages_are_pinned_and_locked_too()
    {
        Assert.Equal("true", Packages.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
        Assert.Equal("true", Build.Descendants("RestorePackagesWithLockFile").Single().Value);
    }

    [Fact]
    public void Lock_files_name_no_feed() =>
        Assert.All(Checkout.Ending("packages.lock.json"), file => Assert.DoesNotContain("://", Checkout.Read(file)));

    [Fact]
    public void Every_package_we_ask_for_has_its_reasons_in_an_adr()
    {
        var reasons = string.Join('\n', Checkout.Files.Where(file => file.StartsWith("docs/adr/", StringComparison.Ordinal)).Select(Checkout.Read));

        Assert.All(Packages.Descendants("PackageVersion"), package => Assert.Contains((string)package.Attribute("Include")!, reasons));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?$")]
    private static partial Regex Exact();
}
