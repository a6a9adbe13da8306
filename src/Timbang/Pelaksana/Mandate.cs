namespace Timbang.Pelaksana;

/// <summary>One assignment of a person as it is in force today: which role, over which units.</summary>
/// <param name="PenugasanId">The assignment, with its letter.</param>
/// <param name="Role">The role it gives.</param>
/// <param name="Units">The units it reaches, sub-units included; null means every unit of the agency.</param>
public sealed record Mandate(Guid PenugasanId, Role Role, IReadOnlySet<Guid>? Units)
{
    /// <summary>The one sitting it is for, by the letter of an outside examiner; null where the letter names none.</summary>
    public Guid? SidangId { get; init; }

    /// <summary>
    /// Whether it covers the unit; null asks for an act of the whole agency, which only an agency-wide mandate covers. A mandate for
    /// one sitting covers nothing that does not name that sitting.
    /// </summary>
    public bool Covers(Guid? unitId, Guid? sidangId = null) => SidangId is { } only
        ? only == sidangId
        : Units is null || (unitId is { } unit && Units.Contains(unit));
}
