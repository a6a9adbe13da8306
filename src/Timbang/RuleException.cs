namespace Timbang;

/// <summary>
/// A refusal: a rule of the law or of the procedure forbids the act. Its message is shown to the person as it is,
/// in Indonesian: what happened, why (with the article where there is one) and what to do.
/// </summary>
public sealed class RuleException : Exception
{
    public RuleException(string message, string? field = null)
        : base(message)
    {
        Field = field;
    }

    /// <summary>The form field beside which the refusal belongs, or null when it concerns the whole act.</summary>
    public string? Field { get; }
}
