namespace Timbang.Pengujian;

/// <summary>The vote of one member after the discussion, with her dissent in her own words.</summary>
public sealed class Vote
{
    public required Guid PersonId { get; init; }

    public required Choice Choice { get; init; }

    public string Dissent { get; internal set; } = "";
}
