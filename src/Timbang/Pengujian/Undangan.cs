namespace Timbang.Pengujian;

/// <summary>What a letter about a sitting says. Stored by name.</summary>
public enum LetterKind
{
    /// <summary>Invites to the sitting as it stands.</summary>
    Invitation,

    /// <summary>Says that the sitting is called off, or that it goes on without whoever was invited.</summary>
    Cancellation,

    /// <summary>Tells a unit what became of its items, and what is left for it to do.</summary>
    Result,
}

/// <summary>A letter about a sitting to one unit or one member, as it was issued: what it told, and which letter it replaces.</summary>
/// <param name="Id">Its identity, a UUIDv7; the case of its paper.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Number">Its number, of the agency's own series.</param>
/// <param name="ReplacesId">The letter whose place it takes; null for the first one.</param>
/// <param name="When">Day, time and place that it told.</param>
/// <param name="Items">Digest of the items that it told; the order does not count.</param>
public sealed record Undangan(Guid Id, LetterKind Kind, Recipient Recipient, string Number, Guid? ReplacesId, string When, string Items);

/// <summary>A unit that has items on the agenda, or a member of the Tim.</summary>
/// <param name="Id">Of the unit, or of the person.</param>
/// <param name="IsUnit">Whether it is a unit.</param>
/// <param name="Name">As the letter names it.</param>
public sealed record Recipient(Guid Id, bool IsUnit, string Name);

/// <summary>Who is to come to a sitting, for which items.</summary>
/// <param name="Recipient">The unit or the member.</param>
/// <param name="ButirIds">A unit's own items; all of them for a member.</param>
public sealed record Invitee(Recipient Recipient, IReadOnlyList<Guid> ButirIds);

/// <summary>A letter that is still to be issued.</summary>
/// <param name="Kind">What it will say.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Replaces">The letter whose place it takes; null for the first one.</param>
/// <param name="Items">Digest of the items that it will tell.</param>
public sealed record LetterDue(LetterKind Kind, Recipient Recipient, Undangan? Replaces, string Items)
{
    /// <summary>Whether day, time or place differ from what the letter before told.</summary>
    public bool IsMovedFrom(string when) => Replaces is { Kind: LetterKind.Invitation } before && before.When != when;
}
