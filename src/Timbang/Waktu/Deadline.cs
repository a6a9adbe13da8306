namespace Timbang.Waktu;

/// <summary>
/// A last day that explains itself: the days counted, the days skipped and why, the rule in words, its article, and the
/// calendar it was counted on. An act on the last day is in time.
/// </summary>
public sealed record Deadline
{
    /// <summary>The day from which is counted: receipt, closing of the sitting, or (backward) the last day of a period.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day on which the act is in time.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Every day from the earlier to the later of start and due, in order of time.</summary>
    public required IReadOnlyList<DayExplained> Days { get; init; }

    /// <summary>The rule as a sentence: "10 hari kerja sejak Jumat, 13 Maret 2026".</summary>
    public required string Rule { get; init; }

    /// <summary>The article, as cited: "Pasal 22 ayat (7) UU 14/2008". Empty for a count nobody's law asks for.</summary>
    public string DasarHukum { get; init; } = "";

    /// <summary>A day the office gives itself where the SOP sets none ("tentatif"): it is no law.</summary>
    public bool IsTarget { get; init; }

    /// <summary>The calendar's version; empty when the count does not depend on a calendar.</summary>
    public string CalendarVersion { get; init; } = "";

    /// <summary>The decrees of the years it runs through.</summary>
    public IReadOnlyList<string> Decrees { get; init; } = [];

    /// <summary>Why the day may still move: years without a calendar, or with one nobody has confirmed. Empty when it stands.</summary>
    public string Caution { get; init; } = "";

    /// <summary>Where it stood before the calendar changed; null when it stands where it stood.</summary>
    public MovedDeadline? Moved { get; init; }

    /// <summary>Shown as "sementara": the calendar of a year it runs through is missing or not confirmed.</summary>
    public bool Provisional => Caution.Length > 0;

    public bool IsInTime(DateOnly actedOn) => actedOn <= Due;

    /// <summary>Past its last day. A missed target is no breach, so a target is never overdue.</summary>
    public bool IsOverdue(DateOnly today) => !IsTarget && today > Due;

    /// <summary>When two limits bind the same act, the earlier governs and both are shown; of two equal ones the first is named.</summary>
    public static GoverningDeadline Earlier(Deadline one, Deadline other) =>
        other.Due < one.Due ? new(other, one) : new(one, other);
}

/// <summary>Two limits on one act: the one that governs, and the other, kept for display.</summary>
public sealed record GoverningDeadline(Deadline Governs, Deadline Other);
