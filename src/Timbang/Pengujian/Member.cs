namespace Timbang.Pengujian;

/// <summary>A member of the Tim Pertimbangan in a sitting, by letter in force on its day.</summary>
public sealed class Member
{
    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required Guid PenugasanId { get; init; }

    /// <summary>Number of the letter of assignment.</summary>
    public required string LetterNumber { get; init; }

    public required bool IsChair { get; init; }

    /// <summary>False for an outside examiner who advises without a vote, by letter.</summary>
    public required bool Votes { get; init; }

    /// <summary>When the member was recorded as present; null while absent.</summary>
    public DateTimeOffset? PresentAt { get; internal set; }

    /// <summary>When the member signed the minutes under her own account.</summary>
    public DateTimeOffset? SignedAt { get; internal set; }

    /// <summary>Why a present member has not signed, once the minutes were completed without her.</summary>
    public string? NotSignedReason { get; internal set; }

    public bool Present => PresentAt is not null;
}
