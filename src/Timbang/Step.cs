using Timbang.Pelaksana;

namespace Timbang;

/// <summary>
/// One row of a procedure table: an act, the stages it may start from, the stage it leads to and the roles that may do it.
/// Guards, buttons, page policies and the generated diagram all read these rows.
/// </summary>
/// <param name="Act">Name of the act method, a law word.</param>
/// <param name="From">Stages it may start from; empty means that the act makes the case.</param>
/// <param name="To">The stage it leads to; null when the act leaves the stage as it is.</param>
/// <param name="By">Roles that may do it.</param>
public sealed record Step<TStage>(string Act, IReadOnlyList<TStage> From, TStage? To, IReadOnlyList<Role> By)
    where TStage : struct, Enum
{
    /// <summary>The roles as a person would say them: "PPID Pelaksana atau PPID".</summary>
    public string ByInWords => RoleWords.Join(By);
}
