namespace Timbang.Web.Data;

/// <summary>What this database is, in one row. A demonstration stays one for ever: no code takes the mark off.</summary>
public sealed class InstallationState
{
    public int Id { get; init; } = 1;

    public bool IsDemo { get; init; }

    /// <summary>The one password of a demonstration's accounts, to be shown again; null, and refused, where it is none.</summary>
    public string? DemoPassword { get; init; }
}
