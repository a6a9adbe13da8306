namespace Timbang.Pengujian;

/// <summary>What an adviser without a vote said on the item.</summary>
public sealed class Advice
{
    public required Guid PersonId { get; init; }

    public required string Text { get; init; }
}
