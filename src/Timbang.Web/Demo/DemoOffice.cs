using Timbang.Pelaksana;

namespace Timbang.Web.Demo;

/// <summary>A fictitious agency with its units and people.</summary>
public sealed record DemoOffice(
    string Slug,
    string Name,
    string TimeZoneId,
    string Seat,
    IReadOnlyList<string> Letterhead,
    IReadOnlyList<string> CopyRecipients,
    IReadOnlyList<DemoUnit> Units,
    IReadOnlyList<DemoPerson> People);

/// <summary>A unit, known by its code.</summary>
public sealed record DemoUnit(string Code, string Name);

/// <summary>A fictitious person; the key is also the name of the demo account.</summary>
/// <param name="Key">"petugas-bkpsdm".</param>
/// <param name="Name">An invented name.</param>
/// <param name="Post">Post in the office, as a decree names it.</param>
/// <param name="Assignments">Roles by letter.</param>
public sealed record DemoPerson(string Key, string Name, string Post, IReadOnlyList<DemoAssignment> Assignments);

/// <summary>One role of a person by letter; the unit is null for roles that reach the whole agency.</summary>
public sealed record DemoAssignment(
    Role Role,
    string Letter,
    string? Unit = null,
    PenugasanKind Kind = PenugasanKind.Definitif,
    bool Votes = true);
