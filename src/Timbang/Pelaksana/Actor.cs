namespace Timbang.Pelaksana;

/// <summary>
/// The person who acts, in one agency, with the assignments in force today. Rules about "another person" compare
/// <see cref="PersonId"/>, never assignments, so that a Plt. cannot approve what he drafted in his own post.
/// </summary>
public sealed class Actor(Guid personId, string name, Guid badanPublikId, IReadOnlyList<Mandate> mandates)
{
    public Guid PersonId { get; } = personId;

    public string Name { get; } = name;

    public Guid BadanPublikId { get; } = badanPublikId;

    public IReadOnlyList<Mandate> Mandates { get; } = mandates;

    public bool Has(Role role) => Mandates.Any(m => m.Role == role);

    /// <summary>Whether one of the roles is held over the unit (null: over the whole agency).</summary>
    public bool HasAny(IReadOnlyList<Role> roles, Guid? unitId) => MandateFor(roles, unitId) is not null;

    /// <summary>The assignment under which the person may act, or null. The first role listed wins.</summary>
    public Mandate? MandateFor(IReadOnlyList<Role> roles, Guid? unitId) =>
        roles.SelectMany(role => Mandates.Where(m => m.Role == role)).FirstOrDefault(m => m.Covers(unitId));
}
