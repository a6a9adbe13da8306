using System.Text.RegularExpressions;

namespace Timbang.Tests.Repository;

/// <summary>The checkout is the same on every machine: it names none, and no host that is not a published source.</summary>
public sealed partial class PlacesTests
{
    /// <summary>Hosts that may be named, or whose subdomains may: sources of law, published standards, this machine, and an address that is nobody's (RFC 5737).</summary>
    private static readonly string[] Known =
    [
        "localhost", "127.0.0.1", "0.0.0.0", "203.0.113.7", "www.w3.org", "keepachangelog.com", "semver.org", "learn.microsoft.com", "go.id", "schemas.microsoft.com", "example",
        "ns.adobe.com", "purl.org", "www.aiim.org", // names of XMP in every PDF/A
        "schemas.openxmlformats.org", // names of Office Open XML
    ];

    [Fact]
    public void No_file_names_a_folder_of_one_machine() => Checkout.Nothing(Found(MachineFolder()));

    [Fact]
    public void No_file_names_a_host_that_is_not_known() => Checkout.Nothing(
        Checkout.Files.Where(Checkout.IsText).Where(file => !IsLicence(file)).SelectMany(
            file => Host().Matches(Checkout.Read(file)).Select(match => match.Groups["host"].Value).Where(IsStrange)
                .Select(host => $"{file}: {host}")));

    // A licence is not ours to change.
    private static bool IsLicence(string file) =>
        file.EndsWith("/OFL.txt", StringComparison.Ordinal) || file.Contains("/LICENSE-", StringComparison.Ordinal);

    private static bool IsStrange(string host) =>
        !Known.Any(known => host == known || host.EndsWith("." + known, StringComparison.Ordinal));

    private static IEnumerable<string> Found(Regex pattern) =>
        Checkout.Files.Where(Checkout.IsText).SelectMany(file => pattern.Matches(Checkout.Read(file)).Select(match => $"{file}: {match.Value}"));

    [GeneratedRegex(@"(?<![\w.}])/(work|root|home)/[\w.]*")]
    private static partial Regex MachineFolder();

    // Interpolated and example hosts ("{host}", "<host>") are no hosts.
    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9][A-Za-z0-9.\-]*)")]
    private static partial Regex Host();
}
