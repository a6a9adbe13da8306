namespace Timbang.DaftarInformasi;

/// <summary>What the PPID found when he looked at an exclusion again.</summary>
/// <param name="Finding">Why the harm is still real.</param>
/// <param name="Next">The day by which it is looked at once more.</param>
public sealed record Review(string? Finding, DateOnly Next);
