namespace Timbang.Web.Data;

/// <summary>What should not be, by the law or the SOP, and is all the same.</summary>
public enum GapKind
{
    /// <summary>A decree with an item whose minutes are not complete (SOP step 4, inputs).</summary>
    WithoutMinutes,

    /// <summary>A closed sitting that decided an item, or was signed, by fewer members than its quorum (UU 14/2008 Pasal 19).</summary>
    WithoutQuorum,

    /// <summary>An item without its decree a calendar month after the sitting (SOP step 4).</summary>
    PastMonth,

    /// <summary>An exclusion whose last day has passed, still written down as in force (PP 61/2010 Pasal 10 ayat (2)).</summary>
    ShownClosed,

    /// <summary>A part that has opened, whose information nobody has looked through and published yet (UU 14/2008 Pasal 7 ayat (1)).</summary>
    StillSealed,

    /// <summary>An exclusion that no certain day ends and that nobody must look at again (UU 14/2008 Pasal 2 ayat (2)).</summary>
    WithoutReview,
}

/// <summary>One gap.</summary>
public sealed record Gap
{
    public required GapKind Kind { get; init; }

    /// <summary>The decree, sitting, item or exclusion.</summary>
    public required Guid Id { get; init; }

    /// <summary>The sitting of a decree, or the draft that an item stands in; null where there is none.</summary>
    public Guid? OtherId { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The part, or the sitting; empty where there is nothing more to say.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Number of the decree or the minutes; null while it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The unit; null where it concerns several.</summary>
    public string? UnitName { get; init; }

    /// <summary>The day of the sitting, its closing, the last day or the first of the exclusion.</summary>
    public DateOnly? Day { get; init; }
}
