using Timbang.Waktu;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>One thing that waits for the person: what, by when, why that day, whose turn and the one verb.</summary>
/// <param name="Path">Where the act is done.</param>
/// <param name="Title">What it is.</param>
/// <param name="About">Where it stands, in a sentence.</param>
/// <param name="Number">Number of its file, or empty.</param>
/// <param name="Turn">Whose turn it is.</param>
/// <param name="Verb">The next lawful act, verb and object.</param>
/// <param name="Due">The day that governs, statute before target; null where neither sets one.</param>
/// <param name="SentBack">Whether it came back with a reason.</param>
public sealed record Waiting(
    string Path,
    string Title,
    string About,
    string Number,
    string Turn,
    string Verb,
    Deadline? Due,
    bool SentBack = false)
{
    /// <summary>The day the office gives itself, where a statute's governs.</summary>
    public Deadline? Target { get; init; }

    public bool IsLate(DateOnly today) => Due is not null && Due.IsOverdue(today);
}

/// <summary>Something the person passed on: where it is now, since when, and until when.</summary>
public sealed record PassedOn(string Path, string Title, string Now, DateOnly Since, Deadline? Due);

/// <summary>An exclusion near its end or its review: the last day to declare it public and the day it opens by itself, or the day of the review.</summary>
/// <param name="Id">The entry of the DIK.</param>
/// <param name="Title">Safe title.</param>
/// <param name="Part">The part that opens.</param>
/// <param name="DecreeNumber">The decree that closed it.</param>
/// <param name="Until">Its last closed day; null while it has none.</param>
/// <param name="Review">The day by which it is looked at again; null where it ends on a date.</param>
/// <param name="Declare">30 working days before the last day (PP 61/2010 Pasal 10); null where the review comes first.</param>
public sealed record Ending(Guid Id, string Title, string Part, string DecreeNumber, DateOnly? Until, DateOnly? Review, Deadline? Declare)
{
    /// <summary>Whether the PPID has declared it public at its end.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether its own day has passed: the review's, or the one for declaring it public.</summary>
    public bool IsMissed(DateOnly today) => !IsDeclared && (Declare?.IsOverdue(today) ?? Review < today);
}
