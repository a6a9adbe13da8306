namespace Timbang.Pengujian;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not filled in yet; stops sending, not saving.</summary>
    Missing,

    /// <summary>The law forbids it; refused beside the field.</summary>
    Error,

    /// <summary>Weak; does not stop anything.</summary>
    Warning,
}

/// <summary>What is missing, forbidden or weak in a matrix, with its field.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Line">Index of the line from 0, or null when it concerns the whole matrix.</param>
/// <param name="Field">Name of the property it stands beside.</param>
/// <param name="Message">What is wrong, why (article) and the way out.</param>
public sealed record Finding(Severity Severity, int? Line, string Field, string Message)
{
    /// <summary>Name of the form field: "Lines[0].Period" or "Proposed".</summary>
    public string Path => Line is { } index ? $"Lines[{index}].{Field}" : Field;
}
