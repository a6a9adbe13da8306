namespace Timbang.Pelaksana;

/// <summary>One assignment of a person as it is in force today: which role, over which units.</summary>
/// <param name="PenugasanId">The assignment, with its letter.</param>
/// <param name="Role">The role it gives.</param>
/// <param name="Units">The units it reaches, sub-units included; null means every unit of the agency.</param>
public sealed record Mandate(Guid PenugasanId, Role Role, IReadOnlySet<Guid>? Units)
{
    /// <summary>Whether it covers the unit; null asks for an act of the whole agency, which only an agency-wide mandate covers.</summary>
    public bool Covers(Guid? unitId) => Units is null || (unitId is { } unit && Units.Contains(unit));
}
