namespace Timbang.Web.Data.Acts;

/// <summary>What the page says when someone else was quicker (<c>Shared/_Conflict.cshtml</c>).</summary>
public sealed record Conflict(IReadOnlyList<ConflictingAct> Acts);

/// <summary>One act of someone else, with what it set and what the person here had typed.</summary>
public sealed record ConflictingAct(string Who, string Act, DateTimeOffset When, IReadOnlyList<ConflictingField> Fields);

/// <summary>Both texts of one field.</summary>
/// <param name="Label">The field as the form calls it.</param>
/// <param name="Theirs">What it is now; null when it was erased.</param>
/// <param name="Mine">What the person here had typed, or null when the form has no such field.</param>
public sealed record ConflictingField(string Label, string? Theirs, string? Mine);
