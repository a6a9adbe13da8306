namespace Timbang.Web.Data;

/// <summary>
/// How far a person sees: every query on a case is filtered by it. It is made from the assignments in force when a
/// request begins; commands and jobs say <see cref="Machine"/> in so many words.
/// </summary>
/// <param name="AgencyId">The agency, or null when nobody is signed in.</param>
/// <param name="PersonId">The person, or null when nobody is signed in.</param>
public sealed record Reach(Guid? AgencyId, Guid? PersonId)
{
    /// <summary>Nobody is signed in: the names of agencies and nothing else.</summary>
    public static readonly Reach Nobody = new(null, null);

    /// <summary>Commands and jobs: every case of every agency.</summary>
    public static readonly Reach Machine = new(null, null) { Everything = true };

    /// <summary>All units of the agency (PPID, Atasan PPID).</summary>
    public bool WholeAgency { get; init; }

    /// <summary>The person's own units, sub-units included.</summary>
    public IReadOnlyList<Guid> UnitIds { get; init; } = [];

    /// <summary>A member of the Tim: sees what is on an agenda, and the files of it.</summary>
    public bool IsTeam { get; init; }

    /// <summary>Sees the items of agendas within reach: a member of the Tim, and an outside examiner while a sitting is open to him.</summary>
    public bool SeesAgenda { get; init; }

    /// <summary>Whether the person was ever asked for one sitting alone and is no member of the Tim: a seat then opens only the sittings named below.</summary>
    public bool IsGuest { get; init; }

    /// <summary>The sittings that are open now to an outside examiner, or whose minutes wait for him.</summary>
    public IReadOnlyList<Guid> GuestSidangIds { get; init; } = [];

    public bool Everything { get; private init; }
}
