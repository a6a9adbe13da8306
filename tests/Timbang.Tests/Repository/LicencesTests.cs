namespace Timbang.Tests.Repository;

/// <summary>Permissive licences only, in what we ship and in what tests it (docs/adr/0006-packages-and-licences.md).</summary>
public sealed class LicencesTests
{
    // The LLVM exception takes conditions of Apache-2.0 away and adds none.
    private static readonly string[] Permissive = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL"];

    // axe-core is copyleft file by file: fine beside our tests, never inside what an office installs.
    private static readonly string[] TestsOnly = ["MPL-2.0"];

    // The newest version that a restore may fall back to is AGPL; older ones were MIT. No version of it may come in.
    private static readonly string[] Banned = ["PDFsharp", "PDFsharp-MigraDoc", "itext", "itext7", "QuestPDF"];

    [Fact]
    public void Every_package_states_a_permissive_licence()
    {
        var strangers = LockedPackage.All
            .Where(package => !Permissive.Contains(package.Licence) && !(package.InTests && TestsOnly.Contains(package.Licence)))
            .Select(package => $"{package.Project}: {package.Id} {package.Version} states {package.Licence ?? "no licence"}");

        Assert.NotEmpty(LockedPackage.All);
        Checkout.Nothing(strangers);
    }

    [Fact]
    public void No_package_is_banned_by_name() =>
        Checkout.Nothing(LockedPackage.All.Select(package => package.Id).Intersect(Banned, StringComparer.OrdinalIgnoreCase));
}
