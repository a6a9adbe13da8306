using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Timbang.Pelaksana;

namespace Timbang.Web.Security;

/// <summary>
/// The policies of the pages. <c>[Authorize("Butir.Kaji")]</c> names an act, and its roles come from the procedure table of
/// the case, so that page, guard and document cannot disagree. The case checks again, with its unit and stage.
/// </summary>
public sealed class Doors(IOptions<AuthorizationOptions> options, IReadOnlyList<StepRow> procedure)
    : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>Everyone with a part in the procedure; an administrator alone has none.</summary>
    public const string Work = nameof(Work);

    public const string Administration = nameof(Administration);

    /// <summary>Figures on how the office weighs; a PPID Pelaksana reads those of the own unit.</summary>
    public const string Figures = nameof(Figures);

    /// <summary>What should not be and is all the same: mended by the PPID alone.</summary>
    public const string Gaps = nameof(Gaps);

    /// <summary>Who reads the figures.</summary>
    public static IReadOnlyList<Role> FigureReaders { get; } = [Role.PpidPelaksana, Role.Ppid, Role.AtasanPpid];

    /// <summary>Who closes gaps.</summary>
    public static IReadOnlyList<Role> GapClosers { get; } = [Role.Ppid];

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        IReadOnlyList<Role> roles = policyName switch
        {
            Work => [.. Enum.GetValues<Role>().Where(role => role is not Role.Administrator)],
            Administration => [Role.Administrator],
            Figures => FigureReaders,
            Gaps => GapClosers,
            _ => RolesFor(policyName),
        };
        return Task.FromResult<AuthorizationPolicy?>(SignedIn().AddRequirements(new RolesRequirement(roles)).Build());
    }

    /// <summary>What every door asks that is not public.</summary>
    public static AuthorizationPolicyBuilder SignedIn() => new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(GuestRequirement.Instance);

    private IReadOnlyList<Role> RolesFor(string act) =>
        procedure.SingleOrDefault(row => $"{row.Case}.{row.Act}" == act)?.By
        ?? throw new InvalidOperationException($"[Authorize(\"{act}\")] names no act of any procedure table.");
}

/// <summary>One of these roles, in the agency of the sign-in, by an assignment in force today.</summary>
public sealed record RolesRequirement(IReadOnlyList<Role> Roles) : IAuthorizationRequirement;

/// <summary>Looks the role up among today's assignments; whether a page is an outside examiner's is said by <see cref="GuestCheck"/>.</summary>
public sealed class RoleCheck(CurrentPerson current) : AuthorizationHandler<RolesRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RolesRequirement requirement)
    {
        if (current.IsKnown && (current.IsGuest || requirement.Roles.Any(current.Actor.Has)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
