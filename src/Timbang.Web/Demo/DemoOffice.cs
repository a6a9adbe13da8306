using Timbang.Pelaksana;

namespace Timbang.Web.Demo;

/// <summary>A fictitious agency with its units and people; it may sign with ink since some working day from today.</summary>
public sealed record DemoOffice(
    string Slug,
    string Name,
    string TimeZoneId,
    string Seat,
    IReadOnlyList<string> Letterhead,
    IReadOnlyList<string> CopyRecipients,
    IReadOnlyList<DemoUnit> Units,
    IReadOnlyList<DemoPerson> People,
    int? WetSince = null)
{
    /// <summary>Key of the first person who holds the role, over the unit where one is named.</summary>
    public string Holder(Role role, string? unit = null) => Holders(role, unit).First().Key;

    public IEnumerable<DemoPerson> Holders(Role role, string? unit = null) =>
        People.Where(p => p.Assignments.Any(a => a.Role == role && (unit is null || a.Unit == unit)));
}

/// <summary>A unit, known by its code; the head is the key of a person with an account, or null.</summary>
public sealed record DemoUnit(string Code, string Name, string? Head = null);

/// <summary>A fictitious person; the key is also the name of the demo account.</summary>
/// <param name="Key">"petugas-bkpsdm".</param>
/// <param name="Name">An invented name.</param>
/// <param name="Post">Post in the office, as a decree names it.</param>
/// <param name="Assignments">Roles by letter.</param>
/// <param name="Qualifications">Evidence of the SOP's qualifications, as far as the person has noted it; null where nothing is.</param>
public sealed record DemoPerson(
    string Key,
    string Name,
    string Post,
    IReadOnlyList<DemoAssignment> Assignments,
    IReadOnlyDictionary<Kualifikasi, string>? Qualifications = null);

/// <summary>One role of a person by letter; the unit is null for roles that reach the whole agency.</summary>
public sealed record DemoAssignment(
    Role Role,
    string Letter,
    string? Unit = null,
    AppointmentKind Kind = AppointmentKind.Definitif,
    bool Votes = true);
