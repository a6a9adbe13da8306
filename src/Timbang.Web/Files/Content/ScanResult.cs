namespace Timbang.Web.Files.Content;

/// <summary>What the virus scanner said. Only <see cref="Clean"/> means that the whole file was looked at and nothing found.</summary>
public abstract record ScanResult
{
    private ScanResult()
    {
    }

    public sealed record Clean : ScanResult;

    /// <param name="Signature">What was found, as the scanner calls it; safe to show.</param>
    public sealed record Infected(string Signature) : ScanResult;

    /// <param name="Reason">An Indonesian sentence, safe to show.</param>
    public sealed record NotScanned(string Reason) : ScanResult;
}
