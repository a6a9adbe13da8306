using Microsoft.AspNetCore.Authorization;
using Timbang.Pengujian;

namespace Timbang.Web.Security;

/// <summary>
/// A page that an outside examiner may open, and how far the sitting must be open to him. A page without it is not there for him.
/// An address that names a sitting asks for that sitting; any other asks for one of his.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpenToGuestAttribute(params GuestDoor[] doors) : Attribute
{
    /// <summary>Whenever the sign-in stands: the own account.</summary>
    public static readonly GuestDoor[] Always = [GuestDoor.Waiting, GuestDoor.Sitting, GuestDoor.Minutes];

    public IReadOnlyList<GuestDoor> Doors { get; } = doors.Length > 0 ? doors : Always;

    internal bool Opens(CurrentPerson guest, HttpContext context) => context.GetRouteValue("id") is { } id
        ? Guid.TryParse(id.ToString(), out var sidangId) && guest.GuestDoors.TryGetValue(sidangId, out var door) && Doors.Contains(door)
        : guest.GuestDoors.Values.Any(Doors.Contains);
}

/// <summary>Asked at every door that is not public: an outside examiner passes only where <see cref="OpenToGuestAttribute"/> says so.</summary>
public sealed class GuestRequirement : IAuthorizationRequirement
{
    public static readonly GuestRequirement Instance = new();
}

/// <summary>Holds the page against the hours of the examiner's sittings.</summary>
public sealed class GuestCheck(CurrentPerson current) : AuthorizationHandler<GuestRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, GuestRequirement requirement)
    {
        if (current is not { IsKnown: true, IsGuest: true } || IsOpen(context.Resource as HttpContext))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool IsOpen(HttpContext? context) =>
        context?.GetEndpoint()?.Metadata.GetMetadata<OpenToGuestAttribute>() is { } open && open.Opens(current, context);
}
