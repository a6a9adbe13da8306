namespace Timbang.Pelaksana;

/// <summary>
/// What the papers of an agency show of its settings. A paper keeps its own when it is made: what the office settles
/// afterwards changes nothing on it.
/// </summary>
public sealed record Stationery
{
    public IReadOnlyList<string> Letterhead { get; init; } = [];

    /// <summary>SHA-256 of the emblem beside it; empty for the drawn shield.</summary>
    public string Emblem { get; init; } = "";

    /// <summary>Where decrees are made.</summary>
    public string Seat { get; init; } = "";

    /// <summary>Recipients of copies of decrees (tembusan).</summary>
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];

    /// <summary>Who decides, and is named in the head of a decree.</summary>
    public Role DeterminedBy { get; init; }

    public static Stationery Of(Pengaturan pengaturan) => new()
    {
        Letterhead = pengaturan.Letterhead,
        Emblem = pengaturan.Emblem,
        Seat = pengaturan.Seat,
        CopyRecipients = pengaturan.CopyRecipients,
        DeterminedBy = pengaturan.DeterminedBy,
    };
}
