using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Security;

/// <summary>
/// Who makes this request: filled once, when the cookie is checked, from the assignments in force today. Nothing of it
/// outlives the request, so that ending an assignment, a sign-in or an account takes effect with the next click.
/// </summary>
public sealed class CurrentPerson
{
    private Entrant? entrant;

    public bool IsKnown => entrant is not null;

    public Actor Actor => Entrant.Actor;

    public Guid SessionId => Entrant.SessionId;

    /// <summary>The agency the person works for in this sign-in.</summary>
    public Agency Agency => Entrant.Agency;

    /// <summary>Agencies in which the person has an assignment in force; more than one can be chosen from.</summary>
    public IReadOnlyList<Agency> Agencies => Entrant.Agencies;

    /// <summary>Somebody else has seen the password: it must be changed before anything else.</summary>
    public bool MustChangePassword => Entrant.MustChangePassword;

    public bool Works => Actor.Mandates.Any(m => m is { Role: not Role.Administrator, SidangId: null });

    /// <summary>An outside examiner: every letter in force here is for one sitting alone.</summary>
    public bool IsGuest => Entrant.IsGuest;

    /// <summary>How far each sitting that the person was asked for is open now; empty for everybody else.</summary>
    public IReadOnlyDictionary<Guid, GuestDoor> GuestDoors => Entrant.GuestDoors;

    /// <summary>Where the person begins: the desk, the administration, the sitting of an outside examiner, or (without any assignment) the own account.</summary>
    public string Start => this switch
    {
        { IsGuest: true } => GuestStart,
        { Works: true } => "/meja",
        _ => Actor.Has(Role.Administrator) ? "/pengelola" : "/akun",
    };

    private string GuestStart => GuestDoors.ToList() switch
    {
        [(var sidang, GuestDoor.Sitting)] => $"/sidang/{sidang}",
        [(var sidang, GuestDoor.Minutes)] => $"/sidang/{sidang}/tanda-tangan",
        _ => "/tamu",
    };

    private Entrant Entrant => entrant ?? throw new InvalidOperationException("Nobody is signed in: this page must not be open to everyone.");

    internal void Enter(Entrant person) => entrant = person;
}

/// <summary>What the check of a sign-in found out.</summary>
internal sealed record Entrant(Guid SessionId, Actor Actor, Agency Agency, IReadOnlyList<Agency> Agencies, bool MustChangePassword)
{
    public bool IsGuest { get; init; }

    public IReadOnlyDictionary<Guid, GuestDoor> GuestDoors { get; init; } = new Dictionary<Guid, GuestDoor>();
}

/// <summary>The agency of a request, as its frame shows it.</summary>
public sealed record Agency(Guid Id, string Name, string TimeZoneId)
{
    public string ZoneName => BadanPublik.ZoneNameOf(TimeZoneId);
}
