namespace Timbang.Pengujian;

/// <summary>A blind score of one member: choice, confidence 1 to 5 and one line why.</summary>
public sealed class Score
{
    public required Guid PersonId { get; init; }

    public required Choice Choice { get; init; }

    public required int Confidence { get; init; }

    public string Why { get; init; } = "";
}
