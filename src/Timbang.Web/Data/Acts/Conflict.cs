namespace Timbang.Web.Data.Acts;

/// <summary>What the page says when someone else was quicker (<c>Shared/_Conflict.cshtml</c>).</summary>
/// <param name="Acts">Who did what, and when.</param>
/// <param name="Fields">The fields in which both texts differ.</param>
/// <param name="MayChoose">Whether the person can choose field by field; a short form shows only what was set.</param>
public sealed record Conflict(IReadOnlyList<ConflictingAct> Acts, IReadOnlyList<ConflictingField> Fields, bool MayChoose)
{
    /// <summary>Id of the form the choices belong to; a long form carries it.</summary>
    public const string FormId = "isian";
}

/// <summary>One act of someone else.</summary>
public sealed record ConflictingAct(string Who, string Did, DateTimeOffset When);

/// <summary>Both texts of one field.</summary>
/// <param name="Label">The field as the form calls it.</param>
/// <param name="Theirs">What it is now; null when it is not there any more.</param>
/// <param name="Mine">What the person here had typed, or null when the form has no such field.</param>
public sealed record ConflictingField(string Label, string? Theirs, string? Mine)
{
    /// <summary>Whether the person here left it as the form was drawn: then the saved text is offered first.</summary>
    public bool IsUntouched { get; init; }

    /// <summary>Name of the field in the form, or of the group of fields that stands or falls together.</summary>
    public string Key { get; init; } = "";

    /// <summary>What the fields of the form become when the saved text is chosen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Saved { get; init; } = [];
}
