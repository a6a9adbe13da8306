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

    /// <summary>Whether all that the person may do here is to sit in sittings named in the letters: an outside examiner.</summary>
    public bool IsGuest => Mandates.Count > 0 && Mandates.All(m => m.SidangId is not null);

    /// <summary>Whether the role is held; one that is held for a single sitting is held only where that sitting is named.</summary>
    public bool Has(Role role) => Mandates.Any(m => m.Role == role && m.SidangId is null);

    /// <summary>Whether one of the roles is held over the unit (null: over the whole agency), or for the sitting.</summary>
    public bool HasAny(IReadOnlyList<Role> roles, Guid? unitId, Guid? sidangId = null) => MandateFor(roles, unitId, sidangId) is not null;

    /// <summary>The assignment under which the person may act, or null. The first role listed wins.</summary>
    public Mandate? MandateFor(IReadOnlyList<Role> roles, Guid? unitId, Guid? sidangId = null) =>
        roles.SelectMany(role => Mandates.Where(m => m.Role == role)).FirstOrDefault(m => m.Covers(unitId, sidangId));
}
