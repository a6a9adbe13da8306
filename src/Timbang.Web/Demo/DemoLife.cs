using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;

namespace Timbang.Web.Demo;

/// <summary>What became of one exclusion after its decree. Days are working days from today.</summary>
/// <param name="Item">Key of the item.</param>
/// <param name="Part">Which of its parts; null where it has one.</param>
/// <param name="Declared">The day the PPID declared it open at its end, or null.</param>
/// <param name="Reviewed">How it was looked at again, or null.</param>
/// <param name="Watched">What was answered when somebody asked about its event, or null.</param>
/// <param name="Ended">What ended it before its date, or null.</param>
/// <param name="Published">How it was published once it was open, or null.</param>
public sealed record DemoLife(
    string Item,
    string? Part = null,
    int? Declared = null,
    DemoReview? Reviewed = null,
    DemoWatch? Watched = null,
    DemoEnding? Ended = null,
    DemoPublication? Published = null);

/// <summary>A review in time.</summary>
/// <param name="Day">When.</param>
/// <param name="Finding">Why the harm is still real.</param>
/// <param name="NextMonths">Months to the next one.</param>
public sealed record DemoReview(int Day, string Finding, int NextMonths);

/// <summary>An event that had not happened yet.</summary>
/// <param name="Day">When it was asked.</param>
/// <param name="Unit">Code of the unit whose PPID Pelaksana asked.</param>
/// <param name="Said">The answer.</param>
/// <param name="Next">The day on which it is asked again.</param>
public sealed record DemoWatch(int Day, string Unit, string Said, int Next);

/// <summary>What ended the lines of a part.</summary>
/// <param name="Day">When it happened and was recorded.</param>
/// <param name="Cause">What it was.</param>
/// <param name="Paper">The paper that proves it.</param>
/// <param name="Note">What happened, in a sentence.</param>
public sealed record DemoEnding(int Day, EndCause Cause, string Paper, string Note);

/// <summary>A publication.</summary>
/// <param name="Day">When.</param>
/// <param name="Unit">Code of the unit whose PPID Pelaksana published it.</param>
/// <param name="Checked">What was checked before.</param>
/// <param name="Columns">Its columns in the Daftar Informasi Publik.</param>
public sealed record DemoPublication(int Day, string Unit, string Checked, CatalogueEntry Columns);
