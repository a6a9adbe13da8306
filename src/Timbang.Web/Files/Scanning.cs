using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files;

/// <summary>The virus scanner of the installation, or that there is none.</summary>
public sealed class Scanning(FileSettings settings)
{
    private readonly VirusScanner? scanner = settings.ClamAv is { } address ? new VirusScanner(address) : null;

    public bool IsSetUp => scanner is not null;

    /// <summary>What the scanner says of a content; any answer but a clean, full scan counts as none.</summary>
    public async Task<(Scan Scan, string Finding)> LookAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => scanner is null
        ? (Scan.NotScanned, "")
        : await scanner.ScanAsync(content, cancellationToken) switch
        {
            ScanResult.Clean => (Scan.Clean, ""),
            ScanResult.Infected found => (Scan.Infected, found.Signature),
            ScanResult.NotScanned not => (Scan.Failed, not.Reason),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no answer."),
        };
}
