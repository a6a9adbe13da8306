using System.Text.Json;
using System.Xml.Linq;

namespace Timbang.Tests.Repository;

/// <summary>One package of a lock file, with the licence its nuspec states in the package folder of this machine.</summary>
internal sealed record LockedPackage(string Project, string Id, string Version, string? Licence)
{
    public bool InTests => Project.StartsWith("tests/", StringComparison.Ordinal);

    public static IReadOnlyList<LockedPackage> All { get; } =
        [.. Checkout.Ending("packages.lock.json").SelectMany(ReadLock).Distinct()];

    private static IEnumerable<LockedPackage> ReadLock(string file)
    {
        var project = Path.GetDirectoryName(file)!;
        var folders = PackageFolders(project);
        using var json = JsonDocument.Parse(Checkout.Read(file));
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => Read(project, package.Name, package.Value.GetProperty("resolved").GetString()!, folders)),
        ];
    }

    private static LockedPackage Read(string project, string id, string version, IReadOnlyList<string> folders)
    {
        var nuspec = folders
            .Select(folder => Path.Combine(folder, id.ToLowerInvariant(), version.ToLowerInvariant(), $"{id.ToLowerInvariant()}.nuspec"))
            .FirstOrDefault(File.Exists);
        return new(project, id, version, nuspec is null ? null : StatedLicence(XDocument.Load(nuspec)));
    }

    // Only an SPDX expression counts: a file or an address may say anything, today or tomorrow.
    private static string? StatedLicence(XDocument nuspec) => nuspec.Descendants()
        .SingleOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value;

    private static List<string> PackageFolders(string project)
    {
        using var assets = JsonDocument.Parse(Checkout.Read(Path.Combine(project, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
    }
}
