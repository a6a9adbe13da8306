namespace Timbang.Pengujian;

/// <summary>A member who does not sit on the item, and why.</summary>
public sealed class Recusal
{
    public required Guid PersonId { get; init; }

    public required string Reason { get; init; }

    /// <summary>Set by the rule, not by the member.</summary>
    public required bool ByDefault { get; init; }
}
